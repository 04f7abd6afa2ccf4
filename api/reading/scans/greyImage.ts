/** A picture in shades of grey, 0 black to 255 white, row by row from the top. */
export interface GreyImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

export const blankImage = (width: number, height: number): GreyImage => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(255),
})

/** The picture as a file that every picture library knows (PGM, binary). */
export function pgmOf({ width, height, pixels }: GreyImage): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels])
}

/** The picture turned about its middle by an angle in radians, clockwise as it is seen; what comes in from outside is white. */
export function turned({ width, height, pixels }: GreyImage, angle: number): GreyImage {
  const image = blankImage(width, height)
  const sin = Math.sin(angle)
  const cos = Math.cos(angle)
  const middleX = width / 2
  const middleY = height / 2
  for (let y = 0; y < height; y++) {
    const fromMiddle = y - middleY
    for (let x = 0; x < width; x++) {
      const sourceX = cos * (x - middleX) + sin * fromMiddle + middleX
      const sourceY = cos * fromMiddle - sin * (x - middleX) + middleY
      const left = Math.floor(sourceX)
      const top = Math.floor(sourceY)
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const right = sourceX - left
      const below = sourceY - top
      const at = top * width + left
      image.pixels[y * width + x] =
        (pixels[at]! * (1 - right) + pixels[at + 1]! * right) * (1 - below) +
        (pixels[at + width]! * (1 - right) + pixels[at + width + 1]! * right) * below
    }
  }
  return image
}
