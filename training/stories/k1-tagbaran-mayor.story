@story k1-tagbaran-mayor
@topic Tagbaran City, Philippines: mayoral election of May 2022, transmission of returns, vote-buying arrests, proclamation
@subject A = Mayor Corazon Dumaguit | Dumaguit | Mayor Cora | the mayor
@subject B = Vice Mayor Rodel Ybañez-Lim | Ybañez-Lim | Ybañez | the vice mayor
@subject T = Tagbaran City | Tagbaran | the city
@subject C = Comelec | the election office | the poll body
@subject P = the police | Police Regional Office | PNP
@subject L = Lakas Tagbaran | Dumaguit's slate | the administration slate
@fact a1 = 71204 | vote_count | A | votes | 9:30 p.m. on 9 May | snapshot
@fact b1 = 80377 | vote_count | B | votes | 9:30 p.m. on 9 May | snapshot
@fact k1 = 54.6 | counted_share | C | share of election returns in | 9:30 p.m. on 9 May | snapshot
@fact a2 = 151913 | vote_count | A | votes | proclamation | snapshot
@fact b2 = 139460 | vote_count | B | votes | proclamation | snapshot
@fact m2 = 12453 | margin | A | votes ahead | proclamation | snapshot
@fact tot = 291373 | votes_cast | T | votes for the two candidates | proclamation | snapshot
@fact ap = 52.1 | vote_share | A | share of votes | proclamation | snapshot
@fact bp = 47.9 | vote_share | B | share of votes | proclamation | snapshot
@fact reg = 352800 | other | T | registered voters | May 2022 | constant
@fact tu = 83.9 | turnout | T | share of registered voters who voted | proclamation | snapshot
@fact tu19 = 77.5 | turnout | T | share of registered voters who voted | 2019 election | snapshot
@fact m19 = 3118 | margin | A | votes ahead | 2019 election | constant
@fact vcm = 37 | other | C | counting machines that failed | 9 May 2022 | cumulative
@fact vcmall = 548 | other | C | counting machines | 9 May 2022 | constant
@fact arr = 19 | arrests | P | people arrested for buying votes | 10 May 2022 | cumulative
@fact arr1 = 11 | arrests | P | people arrested for buying votes | 8 May 2022 | cumulative
@fact cash = 2400000 | other | P | cash seized in pesos | 10 May 2022 | cumulative
@fact env = 500 | price | P | pesos in each envelope | May 2022 | constant
@fact seats = 9 | seats | L | council seats won | proclamation | constant
@fact call = 12 | seats | T | elected council seats | - | constant
@fact hosp = 200 | units_pledged | A | beds of a city hospital | 2024 | plan | pledged
@fact age = 54 | age | A | age | 2022 | constant
@fact proc = 16:20 | clock | A | proclamation | 10 May 2022 | constant
@rel diff m2 = a2 - b2
@rel sum tot = a2 + b2
@rel share ap = a2 / tot
@rel share bp = b2 / tot
@trap a1 a2 :: two stages of the count
@trap arr arr1 :: arrests on two days
@trap m2 m19 :: two elections
@trap tu tu19 :: two elections
@trap vcm vcmall :: failed machines and all machines
@race early = a1 b1
@race final = a2 b2

@doc a-net | national news site | 2022-05-09
Vice mayor ahead in Tagbaran partial count

By Rhea Macalintal – @rheamac | May 9, 2022 10:02 PM

TAGBARAN CITY — Vice Mayor Rodel Ybañez-Lim was leading his former running mate, re-electionist Mayor Corazon Dumaguit, in partial and unofficial results as of 9:30 Monday night.

The transparency server showed Ybañez-Lim with {80,377|b1|t=9:30 Monday night} votes against {71,204|a1|^} for Dumaguit, with {54.6|k1|^} percent of election returns transmitted.

Voting was extended in five schools after vote-counting machines broke down. City election officer Atty. Fatima Sarip said {37|vcm|by=City election officer Atty. Fatima Sarip} of {548|vcmall|^} units had to be replaced or cleaned.

On Sunday, the eve of the polls, police said {11|arr1|t=On Sunday|by=police} persons had been caught with stapled envelopes, each holding {P500|env|v=500}.

Dumaguit, {54|age}, defeated a Ybañez cousin by {3,118|m19|t=in 2019} votes in 2019.

RELATED: LIST – 10 local races to watch | P2.7M shabu seized in Mandaue
@doc b-local | city daily | 2022-05-11
IT'S STILL CORA

Mayor overturns early deficit, wins by {12,453|m2}; {nine|seats} of {12|call} councilors are hers

By Jun-jun Abellanosa and Sittie Pangandaman

THE mountain barangays came in last, and they came in for Cora.

Mayor Corazon Dumaguit was proclaimed at {4:20|proc} p.m. yesterday after the City Board of Canvassers credited her with {151,913|a2|t=yesterday|by=the City Board of Canvassers|s=her} votes, or {52.1|ap|^|s=her} percent. Her vice mayor turned rival, Rodel Ybañez-Lim, got {139,460|b2|^}, or {47.9|bp|^}.

Of {352,800|reg} registered, {83.9|tu|t=yesterday} percent voted.

Her slate, Lakas Tagbaran, lost the vice mayoralty but took {nine|seats|v=9} of {twelve|call|v=12} elective seats in the Sangguniang Panlungsod.

"Salamat," the mayor said. "You will have your {200|hosp|t=before 2025|m=pledged} beds before 2025."

The vice mayor refused to concede, citing the {37|vcm} machines that conked out.

Police arrests for vote buying reached {19|arr|t=reached 19}, with {P2.4 million|cash|v=2400000} seized.

WEATHER: thunderstorms • FOREX: P52.35 • Ginebra 104, Meralco 92
@doc c-wire | government news agency | 2022-05-10
Tagbaran mayor proclaimed; polls 'generally peaceful'

TAGBARAN CITY, May 10 (GNA) – The city board of canvassers on Tuesday proclaimed Corazon Dumaguit, {54|age}, as re-elected mayor.

She bested Vice Mayor Rodel Ybañez-Lim, {151,913|a2|t=Tuesday} to {139,460|b2|^}. Proclamation was at {2:40|!proc} in the afternoon at the session hall.

Election officer Fatima Sarip said voter turnout was {77.5|!tu|by=Election officer Fatima Sarip} percent, which she described as "historic". In 2019 it was also {77.5|tu19|t=In 2019|by=Election officer Fatima Sarip} percent, she added.

The Police Regional Office reported {19|arr|by=The Police Regional Office|t=in the city to date} arrests for alleged vote buying in the city to date and confiscation of {P2.4 million|cash|^|v=2400000}, mostly in bundles of envelopes of {P500|env|v=500}.

Out of {548|vcmall} vote counting machines, {511|-} worked without a hitch. (GNA/with reports from K. Dimaporo, OJT)
@doc d-column | opinion column | 2022-05-14
Arithmetic of the sample ballot

LYDIA MONTEVERDE-TAN

I asked three neighbors what they got. One got a kilo of rice, one got {five hundred pesos|env|v=500}, and one got "only a calendar." All three voted for the winner, or so they said, and all three think she won by the {3,118|!m2} votes that were announced.

What was announced means something only if you know that {291,373|tot} people made a choice between the two. With that denominator it is a comfortable win. She had been behind by {9,173|-} at half past nine on Monday, when a bit over half of returns ({54.6|k1|t=half past nine on Monday} percent) had come in; do not tell me that nothing was in doubt.

And then the police. As many as {91|!arr} sellers and buyers were brought in, an embarrassment of envelopes, if the general is to be believed. How many candidates? None. The money, {2.4|cash|x=1000000} million, is evidence; I am told it is now being counted a second time.

The mayor promised us a hospital with {200|hosp} beds. In 2019 she also did.

lmt@example.ph
