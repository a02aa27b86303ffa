// What edtf.js makes of every row: whether it takes the text, and the first and last second that it gives to it.

import { readFileSync } from 'node:fs'
import edtf from 'edtf'

const two = (number) => String(number).padStart(2, '0')

/** A count of milliseconds in the notation of the table; `none` when there is none. */
function moment(milliseconds) {
  if (milliseconds === -Infinity || milliseconds === Infinity) return '..'
  if (milliseconds === null) return 'unknown'
  if (Number.isNaN(milliseconds) || milliseconds === undefined) return 'none'
  const date = new Date(milliseconds)
  const year = date.getUTCFullYear()
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  return `${digits.length > 4 ? 'Y' : ''}${sign}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` +
    `T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
}

function answer(text) {
  try {
    const value = edtf(text)
    return ['yes', moment(value.min), moment(value.max)]
  } catch {
    return ['no', '', '']
  }
}

const rows = readFileSync(new URL('table.tsv', import.meta.url), 'utf8').split('\n').slice(1, -1)
for (const row of rows) {
  const text = row.split('\t')[1].replaceAll('\\t', '\t').replaceAll('\\n', '\n')
  console.log(answer(text).join('\t'))
}
