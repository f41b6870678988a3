package io.gaja.bot.driver;

import io.gaja.bot.conversation.Step;

/**
 * Becoming a driver.
 *
 * <pre>
 *  AskName ──► AskPhone ──► AskWork ⟲ ──► AskVehicle ──► AskPlate ──► AskGearbox ──► AskClass ──► AskMobility ──► AskLicence ──► (operators
 *               own          unless        if a line is driven         if a line drives the riders' cars           photo          are asked)
 *               contact      there is one  in one's own car
 * </pre>
 */
sealed interface RegistrationStep extends Step {
  record AskName() implements RegistrationStep {}

  record AskPhone(String name) implements RegistrationStep {}

  record AskWork(RegistrationDraft draft) implements RegistrationStep {}

  record AskVehicle(RegistrationDraft draft) implements RegistrationStep {}

  record AskPlate(RegistrationDraft draft, String vehicle) implements RegistrationStep {}

  record AskGearbox(RegistrationDraft draft) implements RegistrationStep {}

  record AskClass(RegistrationDraft draft) implements RegistrationStep {}

  record AskMobility(RegistrationDraft draft) implements RegistrationStep {}

  record AskLicence(RegistrationDraft draft) implements RegistrationStep {}
}
