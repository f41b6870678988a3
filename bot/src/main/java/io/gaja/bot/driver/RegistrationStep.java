package io.gaja.bot.driver;

import io.gaja.bot.conversation.Step;

/**
 * Becoming a driver.
 *
 * <pre>
 *  AskName ──► AskPhone ──► AskVehicle ──► AskPlate ──► AskLicence ──► (operators are asked)
 *               own contact                               photo
 * </pre>
 */
sealed interface RegistrationStep extends Step {
  record AskName() implements RegistrationStep {}

  record AskPhone(String name) implements RegistrationStep {}

  record AskVehicle(String name, String phone) implements RegistrationStep {}

  record AskPlate(String name, String phone, String vehicle) implements RegistrationStep {}

  record AskLicence(String name, String phone, String vehicle, String plate)
      implements RegistrationStep {}
}
