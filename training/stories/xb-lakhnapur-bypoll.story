@story xb-lakhnapur-bypoll
@topic By-election in Lakhnapur, India, 2033: the count
@subject P = Priya Dandekar | Dandekar
@subject R = Rafiq Solanke | Solanke
@subject T = Tukaram Bhosle-Naik | Bhosle-Naik
@subject O = other candidates | others | independents
@subject E = Lakhnapur by-election | by-election | by-poll | constituency
@subject Q = exit poll | Janamat exit poll | Janamat
@fact ap = 71400 | vote_count | P | votes | final | snapshot
@fact ar = 59500 | vote_count | R | votes | final | snapshot
@fact at = 27200 | vote_count | T | votes | final | snapshot
@fact ao = 8500 | vote_count | O | votes | final | snapshot
@fact nota = 3400 | vote_count | E | votes for none of the above | final | snapshot
@fact v = 170000 | votes_cast | E | votes cast | final | snapshot
@fact sp = 42 | vote_share | P | share of the votes | final | snapshot
@fact sr = 35 | vote_share | R | share of the votes | final | snapshot
@fact st = 16 | vote_share | T | share of the votes | final | snapshot
@fact so = 5 | vote_share | O | share of the votes | final | snapshot
@fact sn = 2 | vote_share | E | share of the votes for none of the above | final | snapshot
@fact m = 11900 | margin | P | lead in votes | final | snapshot
@fact mp = 7 | margin | P | lead in percentage points | final | snapshot
@fact el = 250000 | other | E | registered voters | - | constant
@fact to = 68 | turnout | E | turnout | final | snapshot
@fact to0 = 73 | turnout | E | turnout at the general election | 2031 | constant
@fact tod = 5 | margin | E | fall in turnout in percentage points | final | snapshot
@fact r9p = 33900 | vote_count | P | votes after nine rounds | 9 rounds counted | snapshot
@fact r9r = 34650 | vote_count | R | votes after nine rounds | 9 rounds counted | snapshot
@fact r9m = 750 | margin | R | lead in votes after nine rounds | 9 rounds counted | snapshot
@fact xp = 40 | poll_share | P | share in the exit poll | 2033-11-05 | snapshot | projected
@fact xr = 37 | poll_share | R | share in the exit poll | 2033-11-05 | snapshot | projected
@fact xm = 3 | margin | P | lead in percentage points in the exit poll | 2033-11-05 | snapshot | projected
@fact m0 = 19100 | margin | R | lead in votes at the general election | 2031 | constant
@rel sum v = ap + ar + at + ao + nota
@rel share sp = ap / v
@rel share sr = ar / v
@rel share st = at / v
@rel share so = ao / v
@rel share sn = nota / v
@rel diff m = ap - ar
@rel diff mp = sp - sr
@rel share to = v / el
@rel diff tod = to0 - to
@rel diff r9m = r9r - r9p
@rel diff xm = xp - xr
@race final = ap ar at
@race round9 = r9p r9r
@trap r9m m :: halfway lead of the rival against the final lead
@trap m0 m :: Solanke's lead two years earlier

@doc live | live blog | 2033-11-08
Lakhnapur by-poll count LIVE

11:05 IST After nine of 19 rounds it is nip and tuck: Solanke {34,650|r9r|t=After nine of 19 rounds}, Dandekar {33,900|r9p|^}. He leads by {750|r9m|^}.

14:48 IST It's over. Dandekar takes it with {71,400|ap|t=It's over}; Solanke has {59,500|ar|^}; Bhosle-Naik {27,200|at|^}; all others {8,500|ao|^}; NOTA {3,400|nota|^}. That makes {170,000|v|^} votes and a winning margin of {12,900|!m|^}.

15:10 IST For the record, Solanke's margin in 2031 was {19,100|m0|t=in 2031}. What a swing!

15:31 IST The Janamat exit poll had {40|xp} to {37|xr}, a gap of {three points|xm}.

@doc daily | broadsheet | 2033-11-09
Dandekar wrests Lakhnapur from Solanke

Priya Dandekar won {42 per cent|sp} of the vote on Tuesday's final tally, {seven points|mp} ahead of Rafiq Solanke with {35 per cent|sr}. Tukaram Bhosle-Naik finished on {16|st}, others on {five|so} and {two|sn} per cent chose none of the above.

She polled {71,400|ap}, he {59,500|ar}, which puts the margin at {11,900|m}.

Turnout was {68 per cent|to}, {170,000|v} of {250,000|el} registered voters. It was down {five percentage points|tod} on the {73 per cent|to0|t=two years ago} of two years ago.

Editorial: Page 8

@doc table | results page | 2033-11-08
Lakhnapur: final figures

Candidate — Votes — %
Dandekar — {71,400|ap|t=final} — {42|sp|^}
Solanke — {59,500|ar|^} — {35|sr|^}
Bhosle-Naik — {22,700|!at|^} — {16|st|^}
Others — {8,500|ao|^} — {5|so|^}
None of the above — {3,400|nota|^} — {2|sn|^}
Total — {170,000|v|^}
Electors — {250,000|el}
Turnout — {63|!to|^}
