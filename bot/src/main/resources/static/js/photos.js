// A picture is made small before it is sent; what its camera wrote into it (a position!) stays here.

const LONGEST_SIDE = 1600, QUALITY = 0.85;

/** Gives a JPEG; throws when the browser cannot read the file as a picture. */
export async function shrink(file) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((then, no) => canvas.toBlob(blob => blob ? then(blob) : no(new Error('no picture')), 'image/jpeg', QUALITY));
}
