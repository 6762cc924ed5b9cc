@story i4-brescana-strike
@topic One-day strike at three supermarket chains in northern Italy
@subject S = Superalba | the market leader | the largest chain
@subject M = Mercato Mio | Mercato
@subject V = Vivigusto | the smallest chain
@subject R = supermarket strike | the strike | the walkout | the stoppage | the employers
@subject F = Filcomm | the union | the larger union | its secretary
@subject U = Unibottega | the grassroots union | the smaller union
@fact cs = 41 | other | S | shops closed | 2034-12-20 | snapshot
@fact cm = 17 | other | M | shops closed | 2034-12-20 | snapshot
@fact cv = 6 | other | V | shops closed | 2034-12-20 | snapshot
@fact ct = 64 | other | R | shops closed | 2034-12-20 | snapshot
@fact ns = 62 | other | S | shops in all | - | constant
@fact nm = 38 | other | M | shops in all | - | constant
@fact nv = 25 | other | V | shops in all | - | constant
@fact nt = 125 | other | R | shops in all | - | constant
@fact pc = 51.2 | other | R | share of shops closed | 2034-12-20 | snapshot
@fact ps = 66.1 | other | S | share of shops closed | 2034-12-20 | snapshot
@fact js = 5100 | jobs | S | employees | - | constant
@fact jm = 2900 | jobs | M | employees | - | constant
@fact jv = 1400 | jobs | V | employees | - | constant
@fact jt = 9400 | jobs | R | employees | - | constant
@fact wu = 78 | other | F | share of employees on strike, as the union counts | 2034-12-20 | snapshot
@fact we = 31 | other | R | share of employees on strike, as the employers count | 2034-12-20 | snapshot
@fact crq = 2500 | crowd | R | people at the rally, as the police count | 2034-12-20 | snapshot
@fact cru = 6000 | crowd | F | people at the rally, as the union counts | 2034-12-20 | snapshot
@fact dem = 180 | other | F | euros more a month demanded | - | constant | threshold
@fact off = 95 | other | R | euros more a month offered | - | constant
@fact dem2 = 240 | other | U | euros more a month demanded | - | constant | threshold
@fact mf = 3150 | other | F | members at the chains | - | constant
@fact mu = 480 | other | U | members at the chains | - | constant
@fact day = 2034-12-20 | date | R | day of the strike | - | constant
@fact nxt = 2035-01-13 | date | R | day of the next talks | - | plan
@fact last = 27 | duration | R | months since the contract ran out | December 2034 | constant
@fact pw = 69 | other | R | share of employees at work, as the employers count | 2034-12-20 | snapshot
@fact op = 61 | other | R | shops open | 2034-12-20 | snapshot
@fact oc = 10716000 | budget | R | euros a year that the offer costs | - | plan | projected
@fact shut = 12 | other | R | shops that would close | if the demand were met | plan | hypothetical
@fact wn = 7332 | other | F | employees on strike, as the union counts | 2034-12-20 | snapshot
@trap wu we :: two parties count differently
@trap crq cru :: police and union
@trap dem off :: demanded and offered
@trap dem dem2 :: two unions
@rel sum ct = cs + cm + cv
@rel sum nt = ns + nm + nv
@rel sum jt = js + jm + jv
@rel diff op = nt - ct
@rel share pc = ct / nt
@rel share ps = cs / ns
@race closed = cs cm cv

@doc a-agency | news agency | 2034-12-20
{Half|~pc} of Brescana's supermarkets shut by strike before Christmas

BRESCANA, Dec 20 (Ligure) - {Sixty-four|ct|t=on Wednesday} of {125|nt} shops of the three chains Superalba, Mercato Mio and Vivigusto stayed closed on Wednesday, the prefecture said, in the first stoppage in the sector for eleven years.

The larger union, Filcomm, put participation at {78%|wu|by=Filcomm}. The employers spoke of {31%|we|by=The employers}. The {9,400|jt} employees have been without a contract for {27|last} months.

Filcomm wants {180|dem} euros more a month; on the table are {95|off}. Unibottega, a smaller grassroots union, demands {240|dem2}.

Some {2,500|~crq|by=police} people marched to Piazza Garzetta, according to police, {6,000|cru|by=the organisers|s=the organisers} according to the organisers.

Talks resume on {January 13|nxt}.

@doc b-local | local daily | 2034-12-21
Panettone in peace, but not at Superalba

di Ottavia Brambati

Signora Pina had walked to three shops before she gave up. She lives in the Borgo, Superalba country, and Superalba was hit hardest: {41|cs|t=yesterday} of its {62|ns} branches did not raise their shutters yesterday, about {two thirds|~ps|^}. At Mercato Mio it was {17|cm|^} of {38|nm}, at Vivigusto {six|cv|^} of {25|nv}.

"We have {3,150|mf|by=Dario Okafor|s=We} members and at least twice as many on the street," cried Dario Okafor, its secretary, from a lorry. The Filcomm man's {six thousand|cru|by=Dario Okafor} were {two and a half thousand|crq|by=the questura} for the questura.

Unibottega's {480|mu} members marched apart, behind a banner with the number {240|dem2}: so many euros they want. Filcomm's claim is {180|dem}, the firms stand at {90|!off}.

LE PIÙ LETTE: 1. Neve in pianura? 2. L'Atalbresca vince 2-0 3. Saldi dal 4 gennaio

@doc c-emp | employers' press release | 2034-12-20
Seven in ten colleagues at work: thank you

Federspesa thanks the {69 per cent|pw} of staff who today served our customers. Only {31 per cent|we|t=today|by=Federspesa} followed the call of the unions, whose figure of {78|wu} bears no relation to our time clocks.

{Sixty-one|op|t=today} shops out of {125|nt} were open throughout. Where doors remained shut ({41|cs|^} at Superalba, {17|cm|^} at Mercato Mio, {6|cv|^} at Vivigusto) this was often because a handful of key-holders were absent.

Our offer of {€95|off} a month, for all {9,400|jt} employees, is worth {€10.7 million|oc} a year. The sum of {€180|dem} that is asked for would nearly double this and close up to {12|<shut} outlets.

We look forward to {13 January|nxt}.

Media: +39 030 555 118 (8.30-17.30)

@doc d-trade | retail newsletter | 2034-12-22
Strike leaves a hole in the last full week

What did {Wednesday|day} cost? We asked. The three chains together did without {51%|pc|round} of their outlets; the market leader did without {two thirds|~ps}.

By headcount: Superalba has {5,100|js} people, Mercato Mio {1,900|!jm} and Vivigusto {1,400|jv}, in all {9,400|jt}. If Filcomm's {78|wu} per cent were right, some {7,300|~wn} stayed away; if Federspesa's {13|!we} were, not even half as many.

The contract lapsed {27|last} months ago. Between {95|off} and {180|dem} lies, we hear, a number beginning with a {1|-} and ending in a {0|-}. It'll be on the table on {15 January|!nxt}.

Footfall index w51: 104.2 (+0.8)
