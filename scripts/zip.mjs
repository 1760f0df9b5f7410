import { deflateRawSync } from 'node:zlib';

/**
 * The bytes of a zip with these entries, the same bytes for the same entries on every machine:
 * sorted, dated 1980-01-01 (the earliest a zip can say), without the owner or the host system.
 */
export function zip(entries) {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of sorted) {
    const label = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const common = header(content, packed, label);
    const local = Buffer.concat([uint32(0x04034b50), common, label, packed]);
    directory.push(uint32(0x02014b50), uint16(20), common, zeros(10), uint32(offset), label);
    files.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = uint16(sorted.length);
  const end = [uint32(0x06054b50), zeros(4), count, count, uint32(index.length), uint32(offset), zeros(2)];
  return Buffer.concat([...files, index, ...end]);
}

/** What the local header and the directory say alike: version 2.0, UTF-8 names, deflate. */
function header(content, packed, label) {
  const midnight1980 = [uint16(0), uint16(0x0021)];
  const sizes = [uint32(crc32(content)), uint32(packed.length), uint32(content.length)];
  return Buffer.concat([
    uint16(20),
    uint16(0x0800),
    uint16(8),
    ...midnight1980,
    ...sizes,
    uint16(label.length),
    uint16(0),
  ]);
}

const zeros = (length) => Buffer.alloc(length);
const uint16 = (value) => Buffer.from([value & 255, value >>> 8]);
const uint32 = (value) => Buffer.from([value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24]);

const table = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

function crc32(content) {
  let rest = 0xffffffff;
  for (const byte of content) rest = table[(rest ^ byte) & 255] ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
