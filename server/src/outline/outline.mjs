// The outline of the world that the map page lies on: land and borders of Natural Earth (public domain, scale 1:50 million, as
// world-atlas packs it), simplified, in the projection of org.dateline.server.page.Projection. Makes the resource anew:
//   npm ci && node outline.mjs > ../main/resources/org/dateline/server/world.svg
import { createRequire } from 'node:module'
import { mesh, merge } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

const WIDTH = 10000
const SMALLEST = 0.0012 // square degrees of the smallest bend that is drawn; at the largest zoom it is a pixel
const topology = createRequire(import.meta.url)('world-atlas/countries-50m.json')
const countries = topology.objects.countries
countries.geometries = countries.geometries.filter(country => country.properties.name !== 'Antarctica')
const world = simplify(presimplify(topology), SMALLEST)

function project ([longitude, latitude]) {
  const l = longitude * Math.PI / 180
  const p = latitude * Math.PI / 180
  const p2 = p * p
  const p4 = p2 * p2
  const x = l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)))
  const y = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)))
  const scale = WIDTH / 2 / (Math.PI * 0.8707)
  return [Math.round(WIDTH / 2 + x * scale), Math.round(WIDTH * 0.26 - y * scale)]
}

/** A line that crosses the 180th meridian goes on beyond it, so that the far east of Russia stays with Russia. */
function unbroken (line) {
  let turn = 0
  return line.map(([longitude, latitude], i) => {
    if (i > 0 && Math.abs(longitude - line[i - 1][0]) > 180) turn += longitude < 0 ? 360 : -360
    return [longitude + turn, latitude]
  })
}

function path (lines, close) {
  return lines.map(line => {
    const points = unbroken(line).map(project).filter((point, i, all) => i === 0 || `${point}` !== `${all[i - 1]}`)
    if (points.length < (close ? 4 : 2)) return ''
    const steps = points.slice(1).map(([x, y], i) => `${x - points[i][0]} ${y - points[i][1]}`)
    return `M${points[0].join(' ')}l${steps.join(' ')}${close ? 'z' : ''}`.replaceAll(' -', '-')
  }).join('')
}

const land = merge(world, world.objects.countries.geometries).coordinates.flat()
const borders = mesh(world, world.objects.countries, (one, other) => one !== other).coordinates
console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 4450">
<!-- Made with Natural Earth (naturalearthdata.com), public domain, by server/src/outline/outline.mjs. -->
<style>
#land { fill: #e4ddcf }
#borders { fill: none; stroke: #fdfbf7; stroke-linejoin: round; stroke-width: 4 }
@media (prefers-color-scheme: dark) { #land { fill: #35312a } #borders { stroke: #171614 } }
</style>
<path id="land" d="${path(land, true)}"/>
<path id="borders" d="${path(borders, false)}"/>
</svg>`)
