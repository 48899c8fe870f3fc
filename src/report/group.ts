/** Members by key, in the order in which the keys first appear (`Map.groupBy` needs Node 21). */
export function groupBy<Member, Key>(members: Iterable<Member>, keyOf: (member: Member) => Key): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

/** Sum of a figure over members. */
export function total<Member>(members: Iterable<Member>, figure: (member: Member) => number): number {
  let sum = 0;
  for (const member of members) sum += figure(member);
  return sum;
}
