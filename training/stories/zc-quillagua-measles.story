@story zc-quillagua-measles
@topic A measles outbreak in a Chilean mining region: cases, vaccine gap, a school closed
@subject R = Quillagua region | the region | the outbreak
@subject S = regional health service | Seremi | the health authorities
@subject H = Hospital San Lorenzo | San Lorenzo | the regional hospital
@subject C = Colegio Los Chañares | Los Chañares | the school
@subject W = Pan American Health Organization | PAHO
@fact c1 = 38 | cases | R | confirmed cases of measles | 2035-07-11 | cumulative
@fact c2 = 94 | cases | R | confirmed cases of measles | 2035-07-25 | cumulative
@fact s2 = 61 | cases | R | suspected cases of measles | 2035-07-25 | snapshot
@fact d2 = 2 | deaths | R | deaths from measles | 2035-07-25 | cumulative
@fact h2 = 23 | cases | H | patients with measles in hospital | 2035-07-25 | snapshot
@fact ic = 5 | cases | H | patients with measles in intensive care | 2035-07-25 | snapshot
@fact cov = 81 | rate | R | percent of children with two doses | 2034 | snapshot
@fact covn = 91 | rate | S | percent of children with two doses in the country | 2034 | snapshot
@fact goal = 95 | rate | W | percent of children with two doses that stops an outbreak | - | constant | threshold
@fact dos = 46500 | other | S | doses given in the campaign | 2035-07-25 | cumulative
@fact dosp = 120000 | other | S | doses planned in the campaign | - | plan
@fact sch = 27 | cases | C | cases at the school | 2035-07-25 | cumulative
@fact pup = 640 | enrolment | C | pupils | 2035 | constant
@fact unv = 71 | cases | R | patients without any dose | 2035-07-25 | snapshot
@fact clo = 14 | duration | C | days for which the school is closed | from 2035-07-12 | constant
@fact last = 2028 | date | R | year of the last case in the country before | - | constant
@fact yr = 4 | age | R | age of the first child who died | - | constant
@trap c1 c2 :: two weeks later
@trap c2 s2 :: confirmed and suspected
@trap h2 ic :: ward and intensive care
@trap cov covn :: region and country
@trap cov goal :: real and needed
@trap dos dosp :: given and planned
@trap unv c2 :: unvaccinated among the confirmed

@doc biobio-style | radio news website | 2035-07-12
Measles: {38|c1} cases in Quillagua, school shut for {14|clo} days

The regional health service raised to {38|c1|t=yesterday} the confirmed cases of measles as of yesterday, the first in the country since {2028|last}.

Nearly half belong to a single school, Colegio Los Chañares, with {640|pup} pupils, which will remain closed for {14|clo} days.

In the region only {81%|cov|t=last year} of children had both doses last year, ten points below the national average ({91%|covn|^}) and far from the {95%|goal} recommended by PAHO.

Seremi Javiera Antileo announced a campaign of {120,000|dosp} doses. "The vaccine is free, it's safe and it is at the corner," she said.

Copper: US${4.77|-} · UF {44,120|-} · Dollar {$871|-}

@doc bulletin | epidemiological bulletin | 2035-07-25
REGIONAL BULLETIN No. {6|-} — MEASLES — Cut-off: 25 July, 18:00

Confirmed: {94|c2|t=25 July, 18:00}. Under investigation: {61|s2|^}. Discarded: {112|-}. Deaths: {2|d2|^}.
Hospitalised: {23|h2|^}, of these in critical care {5|ic|^}.
Vaccination status of confirmed: no dose {71|unv|^}; one dose {14|-}; two doses {3|-}; unknown {6|-}.
Source: imported, {1|-}; linked to Los Chañares, {27|sch|^}; community, {66|-}.
Age: {58%|-} under 10.
Campaign: {46,500|dos|^} doses of {120,000|dosp}.
Coverage 2034 (two doses): region {81%|cov|t=2034}.

@doc mercurio-like | national daily | 2035-07-27
The town that stopped vaccinating

CALAMINA. The first to die was a boy of {four|yr}, son of a truck driver. The second, on Tuesday, was a nurse's aide who had told no one that she had never had the jab.

At the San Lorenzo they have cleared a floor. {Twenty-three|h2|t=by Wednesday night} people lay there by Wednesday night, {five|ic|^} of them on ventilators. It's the worst outbreak of its kind this century: {94|c2|t=by Wednesday night} laboratory-confirmed, with {sixteen|!s2|^} more awaiting the laboratory.

How? Experts point to a pandemic of distrust. In Quillagua {four children in five|~cov|v=80|s=In Quillagua} have had the second dose; the fifth lacks it. Nationally it is {nine in ten|~covn|v=90}. Of those who fell ill, {71|unv} had had none at all.

At Los Chañares, the bilingual school where it began, {72|!sch} pupils out of {640|pup} caught it. Its director, Mr. Thorne, will not be drawn. A parent will: "It was the birthday. {Forty|-} kids on a trampoline."

The campaign limps. With {46,500|dos} doses given, {39 per cent|-} of the goal, the buses have begun to go to the mines.

Continued on C{4|-}. Today's edition: {64|-} pages, $ {1,200|-}

@doc paho-update | international health body, update | 2035-07-28
Epidemiological Update: Measles in the Southern Cone

Chile. Between 20 June and 25 July, {94|c2|t=25 July} confirmed cases with {2|d2|^} deaths were notified in one region. {71|unv|^} ({76%|-}) were unvaccinated. The country had been free of the disease since {2028|last}. Vaccination coverage with two doses was {91%|covn|t=in 2034} nationally in 2034 and {81%|cov|^} in the region affected; PAHO recommends {95%|goal}.

Over {46,000|>dos} persons have been vaccinated in the response. {2|-} genotype results are pending.

Bolivia. {11|-} cases. Argentina. {4|-} cases, all imported. Brazil. No cases since week {9|-}.

Recommendation: maintain surveillance; investigate within {48|-} hours.
