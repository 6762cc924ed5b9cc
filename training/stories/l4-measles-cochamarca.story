@story measles-cochamarca
@topic Measles vaccination campaign in Cochamarca, Peru, 1995
@subject C = Cochamarca campaign | the campaign | Cochamarca | the department
@subject M = Health ministry | the ministry | Lima
@subject H = Huarás valley | the upper valley | Huarás
@subject O = Pan-American office | the office in Washington | PAHO-style office
@subject D = Dr Rosa Mamani Flores | Mamani | the campaign's director
@subject R = Rondas | village patrols | ronderos
@subject T = town of Oropampa | Oropampa | the town
@fact goal = 61000 | other | C | children to be vaccinated | 1995-06-05 | plan
@fact d1 = 21300 | other | C | children vaccinated | 1995-06-10 | cumulative
@fact d2 = 54800 | other | C | children vaccinated | 1995-06-24 | cumulative
@fact cov = 89.84 | other | C | share of the children vaccinated | 1995-06-24 | snapshot
@fact cov94 = 68 | other | C | share of the children vaccinated in 1994 | 1994 | constant
@fact hv = 4100 | other | H | children vaccinated | 1995-06-24 | cumulative
@fact hg = 8200 | other | H | children to be vaccinated | 1995-06-05 | plan
@fact ovac = 15700 | other | T | children vaccinated | 1995-06-24 | cumulative
@fact team = 186 | other | C | teams in the field | 1995-06 | constant
@fact nurse = 520 | jobs | C | nurses and auxiliaries | 1995-06 | constant
@fact rond = 1400 | other | R | volunteers who carried the ice boxes | 1995-06 | constant
@fact dose = 75000 | other | M | doses sent | 1995-06-03 | constant
@fact spoil = 3900 | other | C | doses spoilt | 1995-06-24 | cumulative
@fact cases = 317 | cases | C | measles cases in the year | 1995-05-31 | cumulative
@fact dead = 23 | deaths | C | children dead of measles in the year | 1995-05-31 | cumulative
@fact cs94 = 642 | cases | C | measles cases in 1994 | 1994 | cumulative
@fact bud = 980000 | budget | M | soles for the campaign | 1995 | plan
@fact per = 17.88 | other | C | soles per child vaccinated | 1995-06-24 | snapshot
@fact pass = 4 | duration | H | days on mule to the last hamlet | - | constant
@fact alt = 4300 | distance | H | metres of height of the last hamlet | - | constant
@fact age = 39 | age | D | age | - | constant
@fact ext = 9 | duration | C | days by which it was prolonged | 1995-06-24 | plan
@fact reac = 11 | injuries | C | children with a severe reaction | 1995-06-24 | cumulative
@fact sam = 1050 | sample_size | O | children looked at in the survey | 1995-07 | constant
@fact tsh = 33.3 | other | T | share of the cost | 1995-06 | constant
@fact nq = 41 | other | H | children vaccinated by one nurse | 1995-06 | cumulative
@rel share cov = d2 / goal
@rel product bud = d2 * per
@rel share hcov = hv / hg
@fact hcov = 50 | other | H | share of the children vaccinated | 1995-06-24 | snapshot
@trap d1 d2 :: first week against the third
@trap goal d2 :: planned against done
@trap cases cs94 :: this year against the last
@trap hv d2 :: valley against the department
@trap dose d2 :: doses against children
@trap cases dead :: cases against deaths

@doc a-wire | wire agency | 1995-06-26
Peru vaccinates {nine in ten|~cov|v=90} children of mountain department

LIMA, June 26 - Health workers in Peru's highland department of Cochamarca vaccinated {54,800|d2|t=by Saturday} children against measles by Saturday, {90|cov|round} percent of the {61,000|goal} planned, against {68|cov94|t=last year} percent last year, the Health ministry said.

Since January {317|cases|t=by the end of May} cases had been counted by the end of May and {23|dead|^} children had died. In all of 1994 there were {642|cs94|t=all of 1994} cases.

Some {186|team} teams were at work, with {1,400|rond} village patrolmen carrying the ice. In the upper valley of Huarás only {half|hcov|v=50} of {8,200|hg} children have been reached.

The campaign goes on for {nine|ext|m=projected} days.

@doc b-daily | Lima daily | 1995-06-28
The valley where the needle arrives on a mule

It took nurse Antonia Quispe {four|pass} days from Oropampa. At {4,300|alt} metres the vaccine must not freeze, which nobody had told the box. "I've done {forty-one|nq} children," she said, "and as many mothers."

In Huarás valley {4,100|hv|t=by Saturday|by=the ministry} children had been vaccinated by Saturday, the ministry reports. The patrols, who have a list of their own, put it at {2,950|!hv|by=The patrols}. Dr Rosa Mamani Flores, {39|age}, who directs the campaign, thinks both are wrong: "Lima counts the tubes, they count the faces. I count the arms."

Overall {54,800|d2|by=she} is her figure. She fired {six|-} people over {3,900|spoil} spoilt doses. It was {75,000|dose} that were sent.

{Five hundred and twenty|nurse} nurses and auxiliaries earned {eighty|-} soles a week.

TIEMPO: Cusco 19/2. DÓLAR 2.24. Ganador del 'Pozo': 4-9-21.

@doc c-local | radio bulletin | 1995-06-12
Radio Oropampa, 6 in the morning

Kachkaniraqmi. The first week is over. By Saturday {21,300|d1|t=By Saturday} of our children had been pricked, out of {61 thousand|goal|m=projected} that Lima has asked for. The campaign has {186|team} teams; one of them, on Friday, went over the bridge with its mule and came out again.

For {three hundred and seventeen|cases} of our children it's too late, they've had it, and {twenty-three|dead} were taken from us.

Don't be afraid. A swollen arm is not a sickness. If there's fever call the post.

There are {5,000|-} notebooks to hand out, one for each family that comes.

@doc d-report | office report | 1995-07-20
Cochamarca 1995: rapid evaluation

1. Coverage. The administrative figure is {89.8%|cov|by=The administrative figure}. A household survey by this office of {1,050|sam} children found {76%|!cov|by=A household survey}, which agrees with neither.

2. Burden. Reported measles, January to May: {317|cases}. Reported deaths: {32|!dead}.

3. Logistics. Of {75,000|dose} doses dispatched, {3,900|spoil} were lost to cold or to heat. {1,400|rond} patrol members carried boxes.

4. Safety. {11|reac} severe reactions in {54,800|d2}; none died.

5. Cost. {980,000|bud} soles, or {17.9|per} per vaccinated child. The town of Oropampa ({15,700|ovac} children) cost {a third|tsh|v=33.3} of it.

6. Gaps. Huarás valley: {4,100|hv} of {8,200|hg}.

Annex 2: forms. Annex 3: receipts 1-214.
