import type { PageStructure, StructureNode, TextPiece } from '@/contracts/page-structure.ts';

/** A structure as the text of its file: JSON with one element a line, indented, so that a person can read all that is in it. */
export function writeStructure({ tree, ...rest }: PageStructure): string {
  const head = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  return `{\n${head.join('\n')}\n"tree":\n${writeNode(tree, 0)}\n}\n`;
}

function writeNode({ children, ...node }: StructureNode, depth: number): string {
  const indent = ' '.repeat(depth);
  const own = JSON.stringify(node);
  if (!children) return indent + own;
  const inner = children.map((child) => writeChild(child, depth + 1)).join(',\n');
  return `${indent}${own.slice(0, -1)},"children":[\n${inner}]}`;
}

const writeChild = (child: StructureNode | TextPiece[], depth: number) =>
  Array.isArray(child) ? ' '.repeat(depth) + JSON.stringify(child) : writeNode(child, depth);
