@story vaslui-measles
@topic A measles outbreak in Vaslui and Bacău counties, Romania, spring 2005
@subject V = Vaslui | Vaslui county | the eastern county
@subject B = Bacău | Bacău county | the neighbouring county
@subject R = Romania | the country
@subject H = St Pantelimon Children's Hospital | St Pantelimon | the children's hospital | the hospital
@subject I = Public Health Institute | the institute | epidemiologists
@subject D = Dr Smaranda Iftode | Iftode | Dr Iftode | the head of the infectious ward
@subject G = Gârceni | the village of Gârceni | the village
@fact v1 = 284 | cases | V | people with measles | 2005-04-22 | cumulative
@fact v0 = 171 | cases | V | people with measles | 2005-04-15 | cumulative
@fact b1 = 118 | cases | B | people with measles | 2005-04-22 | cumulative
@fact both = 402 | cases | I | people with measles in the two counties | 2005-04-22 | cumulative
@fact rc = 1120 | cases | R | people with measles | 2005-04-22 | cumulative
@fact dd = 3 | deaths | V | children dead of measles | 2005-04-22 | cumulative
@fact db = 1 | deaths | B | children dead of measles | 2005-04-22 | cumulative
@fact inh = 66 | other | H | children in bed with measles | 2005-04-22 | snapshot
@fact ic = 5 | other | H | children in intensive care | 2005-04-22 | snapshot
@fact un = 81 | rate | V | share of the sick who were never vaccinated | 2005-04-22 | snapshot
@fact cov = 97 | rate | R | share of children vaccinated | 2004 | constant
@fact cg = 58 | rate | G | share of children vaccinated | 2004 | constant
@fact dose = 12000 | other | V | doses sent | 2005-04-21 | cumulative
@fact giv = 4350 | other | V | children vaccinated in the campaign | 2005-04-22 | cumulative
@fact goal = 9000 | other | V | children to be vaccinated | 2005-05-08 | plan
@fact sch = 14 | other | V | schools closed | 2005-04-22 | snapshot
@fact mon = 7 | age | G | months of age of the child who died | 2005-04-20 | constant
@fact ep = 23000 | cases | R | people with measles in the epidemic before | 1997 | constant
@fact beds = 40 | other | H | beds in the measles ward | - | constant
@fact dt = 4 | deaths | I | children dead of measles in the two counties | 2005-04-22 | cumulative
@fact ung = 42 | rate | G | share of children not vaccinated | 2004 | constant
@fact vacc = 19 | rate | V | share of the sick who were vaccinated | 2005-04-22 | snapshot
@rel sum dt = dd + db
@rel sum both = v1 + b1
@trap v1 v0 :: a week apart
@trap v1 both :: one county and two
@trap dd db :: two counties
@trap inh v1 :: in bed and all
@trap dose giv :: doses and children
@trap giv goal :: reached and aimed at
@trap cov cg :: the country and a village

@doc a-agency | national press agency | 2005-04-22
Measles in Moldavia: {402|both} ill in two counties, {four|dt} children dead

Bucharest, 22 April /Curier Press/ - The Public Health Institute has confirmed {402|both|t=as of Friday noon|by=The Public Health Institute} measles infections in the counties of Vaslui ({284|v1|^}) and Bacău ({118|b1|^}) as of Friday noon. A week ago Vaslui alone had {171|v0|t=A week ago}.

{Three|dd} children have died in the former and {one|db} in the latter, the youngest a girl of {seven months|mon|v=7}, too small for the vaccine, from Gârceni.

Of those who fell ill in Vaslui, {81 per cent|un} had never received a dose. Nationwide {97 per cent|cov|t=last year} of children were covered last year, but in Gârceni the figure was {58|cg}.

Since Monday {12,000|dose|t=Since Monday} doses have arrived in the county and {4,350|giv|t=so far} children have been inoculated so far, of the {9,000|goal|t=before Orthodox Easter|m=threshold} whom doctors want to reach before Orthodox Easter.

{Fourteen|sch} schools are closed.

@doc b-local | local paper | 2005-04-23
Mothers sleep on the floor at St Pantelimon

Costel Mihalache

There are {66|inh|t=last evening} children with measles at the children's hospital, in a ward that has {40|beds} beds. {Five|ic} are in intensive care. Dr Smaranda Iftode, who heads the infectious ward, has been home twice since Palm Sunday.

She is angry, mostly at the numbers. "The institute tells the television {118|!v1|by=The institute} for our county. That is Bacău's. We have {284|v1|t=last evening|by=She}, and tomorrow we'll have more."

The little girl from Gârceni who died on Wednesday was {seventeen|!mon} months old, her neighbours say, and her mother had been told to wait until the priest came back.

{Fourteen|sch} schools and all kindergartens have closed. On the doors is a note: vaccination at the town hall, 8 to 14, bring the yellow book. By last evening {4,350|giv|t=By last evening} had come.

Water cut: Str. Castanilor 3-27, Monday. Football: Vaslui 2, Suceava 0.

@doc c-bucharest | tabloid | 2005-04-23
{284|v1} DEAD? No, but it's bad: measles terror in the East

Rumours, phone calls, panic. Let's be clear! {284|v1|t=yesterday} is how many got sick in Vaslui by yesterday, plus {118|b1|t=yesterday} next door. That's {420|!both|t=yesterday} little ones with spots, and the country as a whole is at {1,120|rc|t=yesterday}.

Angels lost: {three|dd} in Vaslui, {two|!db} in Bacău.

Why? Because nobody took the jab! {Eight in ten|~un|v=80} of the sick there never had it. In one village {42%|ung} of kids are unprotected.

Minister Horia Petrescu-Kiss flew in with {12,000|dose} doses and a camera crew. He posed. He left. He hasn't had measles, his spokesman told us, twice.

HOROSCOPE: 9 lucky days for Taurus | WIN a Logan! SMS to 1355

@doc d-world | international health bulletin | 2005-04-29
Measles, Romania (update 3)

Event: outbreak in two eastern districts, onset February 2005, genotype D4.

Cumulative incidence at 22 April: Vaslui, n = {284|v1|t=at 22 April}; Bacău, n = {118|b1|t=at 22 April}. Country total: {1,120|rc|t=at 22 April}. One week previously Vaslui had reported {171|v0|t=One week previously}. Fatal outcomes: {4|dt}, all under five years.

Vaccination status (Vaslui): {19%|vacc} with at least one dose, remainder none. National coverage for 2004 is given as {97%|cov|t=2004}; local surveys found {58%|cg} in one locality.

Response: {12,000|dose} doses dispatched. Administered to 22 April: {9,000|!giv|t=to 22 April}. Hospitalised at St Pantelimon: {66|inh|t=at 22 April}, of which critical {5|ic}.

The previous national epidemic (1997) had {23,000|~ep|t=1997} notifications.

Page 4 of 11. ISSN 0000-5553.
