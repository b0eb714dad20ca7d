// Comparing spellings of names.

/** A name without marks and case, punctuation read as space: for comparing only. */
export function fold(name) {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[’‘'`ʼʻ]/g, '')
    .replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/ø/g, 'o').replace(/Ø/g, 'O').replace(/đ/g, 'd').replace(/ı/g, 'i').replace(/ß/g, 'ss')
    .toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** 1 for equal strings, 0 for strings with nothing in common: edit distance over the longer length. */
export function similarity(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return 1 - row[b.length] / Math.max(a.length, b.length);
}
