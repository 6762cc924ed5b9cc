@story ya-mozambique-kidnap
@topic Kidnapping of a businessman's son in Nampula-Velha, Mozambique: from the street to the verdict
@subject V = Irfan Mussagy | Irfan | Mussagy junior | the victim | the young man
@subject F = Mussagy family | the family | Amade Mussagy | the father
@subject S = SERNIC | National Criminal Investigation Service | Hilário Lole | investigators
@subject P = PRM | police | provincial command
@subject A = Confederation of Business Associations | CTA | business confederation | businessmen
@subject T = judicial court of Nampula-Velha | court | Judge Celeste Nhantumbo | the judge
@subject M = prosecutor's office | prosecutor Dinis Cossa | prosecution
@subject G = the kidnappers | gang | captors
@subject K = kidnappings | kidnap cases | industry of kidnaps
@subject C = Abdul "Bagia" Remane | Bagia | Remane | the alleged ringleader
@fact age = 24 | age | V | age of the victim | 2030-03-05 | constant
@fact t0 = 07:50 | clock | V | time of the kidnapping | 2030-03-05 | constant
@fact sec = 40 | duration | V | seconds that the kidnapping lasted | 2030-03-05 | constant
@fact dist = 250 | distance | V | metres from the police station | - | constant
@fact n = 4 | crowd | G | men who took the victim | 2030-03-05 | constant
@fact day = 31 | duration | V | days in captivity | 2030-04-05 | constant
@fact r1 = 5000000 | other | G | dollars demanded first | 2030-03-07 | constant
@fact r2 = 1200000 | other | G | dollars demanded in the end | 2030-03-28 | constant
@fact r3 = 650000 | other | F | dollars said to have been paid | 2030-04 | constant | denied
@fact cal = 22 | other | G | calls to the family | 2030-04-05 | cumulative
@fact rs = 0 | other | F | dollars paid according to the family | 2030-04-05 | constant
@fact hs = 3 | other | S | houses searched | 2030-04-05 | cumulative
@fact off = 45 | officers | S | officers in the rescue | 2030-04-05 | constant
@fact kill = 2 | deaths | G | captors killed in the rescue | 2030-04-05 | constant
@fact ar1 = 3 | arrests | S | people arrested | 2030-04-05 | cumulative
@fact ar2 = 13 | arrests | S | people arrested | 2030-09 | cumulative
@fact arp = 4 | arrests | P | police officers arrested | 2030-09 | cumulative
@fact arb = 1 | arrests | S | bank clerks arrested | 2030-09 | cumulative
@fact aro = 8 | arrests | S | other people arrested | 2030-09 | cumulative
@fact k29 = 26 | cases | K | kidnappings in the country in the year | 2029 | cumulative
@fact k28 = 20 | cases | K | kidnappings in the country in the year | 2028 | cumulative
@fact kp = 30 | rate | K | increase in kidnappings | 2029 | constant
@fact k30 = 7 | cases | K | kidnappings in the country this year | 2030-03-05 | cumulative
@fact ktot = 205 | cases | K | kidnappings in the country in twelve years | 2030-03 | cumulative
@fact kr = 85000000 | other | A | dollars of ransom paid in twelve years | 2030-03 | cumulative | projected
@fact kl = 110 | other | A | business people who left the country | 2030-03 | cumulative
@fact kj = 1400 | jobs | A | jobs lost by their departure | 2030-03 | cumulative
@fact kcl = 21 | other | M | kidnappings that ended in a conviction | 2030-03 | cumulative
@fact kclp = 10.24 | other | M | share of kidnappings that ended in a conviction | 2030-03 | cumulative
@fact shop = 19 | other | F | shops owned | 2030 | snapshot
@fact emp = 310 | jobs | F | employees | 2030 | snapshot
@fact str = 2 | duration | A | days of shop closure | 2030-03-12 | plan
@fact shc = 640 | other | A | shops shut in protest | 2030-03-12 | snapshot
@fact unit = 120 | officers | P | officers in the new anti-kidnap brigade | 2031 | plan | pledged
@fact bud = 260000000 | budget | P | meticais for the new brigade | 2031 | plan
@fact acc = 11 | other | M | people tried | 2031-05 | constant
@fact con = 9 | other | T | people convicted | 2031-08-14 | constant
@fact acq = 2 | other | T | people acquitted | 2031-08-14 | constant
@fact sen = 24 | sentence | C | years of prison | 2031-08-14 | constant
@fact senp = 20 | sentence | T | years of prison for the policemen | 2031-08-14 | constant
@fact senc = 8 | sentence | T | years of prison for the bank clerk | 2031-08-14 | constant
@fact dmg = 18000000 | damages | T | meticais of damages | 2031-08-14 | constant
@fact dme = 2000000 | damages | T | meticais of damages for each convict | 2031-08-14 | constant
@fact wit = 29 | other | T | witnesses heard | 2031-08 | constant
@fact sim = 16 | other | M | SIM cards traced | 2031-05 | constant
@fact kg = 11 | other | V | kilograms that the victim lost | 2030-04-06 | constant
@fact cell = 2.4 | area | V | square metres of the room | 2030-04 | constant
@fact km = 38 | distance | V | kilometres from the city where the victim was held | 2030-04 | constant
@rel sum ar2 = arp + arb + aro
@rel change kp = k28 -> k29
@rel share kclp = kcl / ktot
@rel sum acc = con + acq
@rel product dmg = dme * con
@rel share psh = arp / ar2
@fact psh = 30.8 | other | S | share of those arrested who were police | 2030-09 | constant
@rel diff cut = r1 - r2
@rel diff aro = ar2 - arp - arb
@fact cut = 3800000 | other | G | dollars by which the demand was lowered | 2030-03-28 | constant
@trap r1 r2 :: first and last demand
@trap r2 r3 :: demanded and rumoured
@trap r3 rs :: rumour and the family's word
@trap ar1 ar2 :: later arrests
@trap ar2 acc :: arrested and tried
@trap k28 k29 :: two years
@trap k29 k30 :: a year and part of one
@trap sen age :: 24 years of prison, 24 years of age
@trap sen senp :: two sentences
@trap kl kj :: owners and jobs
@trap shop shc :: the family's shops and shut shops
@trap kcl cal :: 21 convictions, 22 calls
@trap con acc :: convicted and tried

@doc a-news | online newspaper | 2030-03-05
Businessman's son kidnapped {250|dist} metres from police station

Carta do Norte | 05.03.2030, 10:22

A young man of {24|age}, son of a well-known Nampula-Velha merchant, was kidnapped this morning as he opened one of the family's {19|shop} shops.

It was {7:50|t0}. {Four|n} men, one with an AK-47, pulled Irfan Mussagy from his car into a white Fortuner. According to the shop's guard the thing took {40|~sec} seconds. The police station is {250|dist} metres away, on the same pavement.

It's the {seventh|k30|v=7|t=this year} kidnapping in the country this year. In 2029 there were {26|k29|t=In 2029}, {30%|kp} more than the {20|k28|t=the year before} of the year before.

The provincial command of the PRM said only that "work is under way".

Exchange: 1 USD = 71.4 MZN. Tide at Nacala, 14:05

@doc b-wire | Portuguese wire in English | 2030-03-12
Mozambique shops shut in protest at kidnappings

NAMPULA-VELHA (Agência Atlântica) - Some {640|~shc} shops pulled down their shutters on Tuesday at the start of a {two-day|str|v=2} stoppage against the kidnapping of business people in Mozambique.

The Confederation of Business Associations counts {205|ktot|by=The Confederation of Business Associations} abductions in twelve years and estimates the ransoms at {85|kr|x=1000000} million dollars. {One hundred and ten|kl} owners have emigrated, it says, and {1,400|kj} jobs went with them.

Only {21|kcl} cases, about {one in ten|~kclp|v=10}, ended with someone convicted, according to the prosecutor's office.

A friend of the Mussagy family, which employs {310|emp} people, said the captors had asked for {five|r1|x=1000000} million dollars.

@doc c-police | SERNIC statement | 2030-04-05
REPUBLIC OF MOZAMBIQUE - SERNIC
COMMUNIQUÉ

At dawn today an operation with {45|off} officers led to the liberation, safe and sound, of citizen Irfan Mussagy, held for {31|day} days in a dwelling {38|km} km from the city.

{Three|hs} houses were searched. In the exchange of shots {two|kill} kidnappers lost their lives. {Three|ar1|t=today} individuals were detained.

No ransom was paid. Reports that {650,000|r3|by=Reports} dollars were delivered in Maputo are false.

Hilário Lole, spokesman, thanks the population. Anonymous line: 800 555 111.

@doc d-interview | magazine interview | 2030-05-20
Irfan Mussagy: "I learned the names of their children"

Q&A by Telma Guambe for Revista Índico

Q: How big was the room?
A: I measured with my feet. {Two point four|cell} square metres, more or less. I lost {eleven|kg} kilos but I gained a wall.

Q: Did they tell you what they wanted?
A: They told me what I was worth. First {five|r1|x=1000000} million. By the end of March it was {one point two|r2|x=1000000|t=By the end of March}. I was offended. A discount of {3.8|cut|x=1000000} million!

Q: How often did they call your father?
A: {Twenty-two|cal} times. He wrote each in a school notebook.

Q: Was money paid?
A: My father says {zero|rs}. I was not there.

Q: Will you stay in Mozambique?
A: I have {nineteen|shop} shops. Ask me something easier.

@doc e-daily | Maputo daily | 2030-09-27
{Four|arp} policemen among {13|ar2} held over Mussagy case

By Edson Machava

SERNIC has detained {13|ar2|t=by yesterday} people by yesterday in connection with the Mussagy kidnapping: {four|arp} police officers, {one|arb} bank clerk and {eight|aro} others. That is to say, nearly {a third|~psh} of the suspects wore a uniform.

The clerk gave the balance of the accounts. The officers, the roadblocks.

The alleged ringleader, Abdul "Bagia" Remane, was arrested at a wedding.

The Interior Ministry will have a new anti-kidnap brigade of {120|unit} officers next year, with {260|bud|x=1000000} million meticais. The previous brigade, also of {120|-}, was dissolved in 2027 when its deputy head was convicted of kidnapping.

More: Cashew price at 48 MT/kg; power cuts in 3 districts

@doc f-court | court wire | 2031-08-14
Ringleader gets 24 years in Mozambique kidnap case

NAMPULA-VELHA (Agência Atlântica) - Judge Celeste Nhantumbo gave Abdul Remane the maximum of {24|sen} years on Thursday for kidnapping a merchant's son, and sentenced the police officers to {20|senp} and the bank clerk to {eight|senc}.

Of {11|acc} people tried, {nine|con} were convicted and {two|acq} set free. Each of those convicted must pay {two|dme|x=1000000} million meticais, {18|dmg|x=1000000} million in all.

Prosecutor Dinis Cossa had relied on {16|sim} SIM cards bought by a single fingerprint. The court heard {29|wit} witnesses.

The victim, who was {24|age|t=when he was taken} when he was taken, did not attend. He now lives in Lisbon, his lawyer said.
