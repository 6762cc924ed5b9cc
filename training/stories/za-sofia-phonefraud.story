@story za-sofia-phonefraud
@topic Police raids against telephone fraud in Bulgaria and Romania
@subject P = Bulgarian police | GDBOP | the police
@subject O = Sofia city prosecutor's office | the prosecutor | prosecutors
@subject E = Europol | the European police agency
@subject N = the ring | the phone fraud ring | the gang
@subject V = the victims | pensioners
@fact arr = 28 | arrests | N | people arrested | 2030-11-19 | cumulative
@fact arrb = 19 | arrests | N | people arrested in Bulgaria | 2030-11-19 | cumulative
@fact arrr = 9 | arrests | N | people arrested in Romania | 2030-11-19 | cumulative
@rel sum arr = arrb + arrr
@fact chg = 16 | other | O | people charged | 2030-11-21 | cumulative
@fact vic = 870 | other | N | people defrauded | 2028-2030 | cumulative
@fact vicb = 310 | other | N | people defrauded in Bulgaria | 2028-2030 | cumulative
@fact dmg = 9400000 | damages | N | euros stolen | 2028-2030 | cumulative
@fact max = 212000 | damages | N | euros stolen from one victim | 2030 | constant
@fact age = 76 | age | N | average age of the victims | 2030 | snapshot
@fact raid = 42 | other | P | addresses searched | 2030-11-19 | constant
@fact off = 260 | officers | P | officers at the raids | 2030-11-19 | constant
@fact cash = 1300000 | other | P | euros of cash found | 2030-11-19 | constant
@fact gold = 11 | other | P | kilos of gold found | 2030-11-19 | constant
@fact car = 23 | other | P | cars seized | 2030-11-19 | constant
@fact call = 4000 | other | N | calls a day | 2030 | snapshot
@fact suc = 0.3 | rate | N | share of calls that worked in percent | 2030 | snapshot
@fact room = 3 | other | N | call centres | 2030 | snapshot
@fact yr = 15 | sentence | - | years of prison possible | - | constant | threshold
@fact bank = 37 | other | P | bank accounts frozen | 2030-11-20 | cumulative
@fact rel = 3 | other | O | people released | 2030-11-21 | cumulative
@fact perd = 12 | other | N | successful calls a day | 2030 | snapshot
@fact cty = 6 | other | N | countries of the victims | 2028-2030 | constant
@fact ana = 4 | officers | E | analysts on the spot | 2030-11-19 | snapshot
@trap arr arrb :: all and in one country
@trap arr chg :: arrested and charged
@trap vic vicb :: all and in one country
@trap dmg cash :: stolen and found
@trap dmg max :: all and one victim

@doc a-wire | wire agency | 2030-11-19
{28|arr} held in Balkan phone fraud raids

SOFIA (EastWire) - Police in Bulgaria and Romania on Tuesday arrested {28|arr|t=on Tuesday|by=prosecutors} people suspected of talking pensioners out of their savings, prosecutors said. {Nineteen|arrb|^} were detained in Bulgaria.

Some {260|~off} officers searched {42|raid} addresses and found {1.3 million|cash} euros in cash, {11|gold} kilos of gold and {23|car} cars.

The ring, posing as policemen, took {9.4 million|dmg|t=since 2028|by=the European police agency Europol} euros from {870|vic|^} people in {six|cty} countries since 2028, according to the European police agency Europol. The average victim was {76|age}.

From {three|room} call centres, {two|-} of them in beach hotels closed for the winter, it made up to {4,000|<call} calls a day.

If convicted the suspects face up to {15|<yr} years.

@doc b-daily | national daily | 2030-11-22
"This is Inspector Petrov"

Ralitsa Konstantinova-Bey

He had a tired voice, says Mrs. Tsvetana, 81, like someone who'd been working late for her. He told her about the gang. He told her they'd be coming that night for what she had in the bank. It was {212,000|max} euros, from a flat in Varna and a life.

She put it in a bag and let it down on a rope from the balcony, as Inspector Petrov had said.

Nobody in the case has lost more. But it's {870|vic} people, {310|vicb} of them in Bulgaria, the indictment draft says. On Thursday the prosecutor charged {16|chg|t=On Thursday} of those arrested. {Three|rel|^} were released, as they'd only cooked.

Of every {1,000|-} calls {three|suc|v=0.3} worked. It is enough: with {4,000|call} calls a day that makes {a dozen|perd} bags on ropes.

What the police found in cash and gold is but a part of what's missing. The rest went through {37|bank} bank accounts, now frozen, and mostly empty.

Mrs. Tsvetana says that she misses his voice.

@doc c-tabloid | tabloid site | 2030-11-20
GRANDMA MAFIA busted at the beach!

{34|?arr} crooks in handcuffs after mega-raid

20.11.2030 | 09:55 | {7,812|-} views

They drove Porsches, we pay for gran's pills! GDBOP hit {24|!raid} addresses at dawn.

➤ {23|car} cars, incl. a pink Bentley
➤ {11|gold} kg gold
➤ {3.1 million|!cash} euros in shoe boxes

The brain: "Zhoro the Voice", {29|-}, ex-actor.

In {three|room} call centres the swindlers worked shifts with a bonus for tears.

The bill for our old people: {9.4 million|dmg}.

Got a call? Hang up, dial {112|-}.

@doc d-europol | agency news release | 2030-11-20
Impersonation fraud: {28|arr} arrests in Operation Lanterna

An action day supported by Europol led to the arrest of {28|arr|t=on 19 November} suspects on 19 November ({19|arrb|^} in Bulgaria, {9|arrr|^} in Romania).

Results
• {42|raid} house searches
• {23|car} vehicles, EUR {1.3 million|cash} in cash
• {37|bank} bank accounts frozen

The network is believed to have defrauded {870|vic} persons in {six|cty} countries for at least EUR {9.4 million|>dmg}.

Europol deployed {four|ana} analysts on the spot.

Tips: the police never ask for money; the police never use balconies.
