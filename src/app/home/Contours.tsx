export function Contours() {
  return null
}
