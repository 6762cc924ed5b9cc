@story p2-paraguay-dengue
@topic Dengue epidemic in Paraguay, early 2035
@subject E = dengue epidemic | dengue | the epidemic | the outbreak | the fever
@subject N = Ministry of Public Health | the ministry | Mspbs | Minister Rocío Benegas-Takeda | the minister
@subject A = Villa Ypané | the district | the worst-hit district
@subject H = San Blas Hospital | the hospital | the ward
@subject V = dengue vaccine | the vaccine | doses
@subject F = fumigation brigades | brigades | fumigators
@subject D = doctors' circle | the Círculo | Doctor Aníbal Ruiz-Díaz Haddad | the paediatrician
@fact sc = 18420 | cases | E | suspected cases | 2035-03-10 | cumulative
@fact cc = 6210 | cases | E | confirmed cases | 2035-03-10 | cumulative
@fact so = 4300 | cases | E | suspected cases | 2034 same weeks | cumulative
@fact sr = 33.7 | other | E | share of suspected cases confirmed | 2035-03-10 | snapshot
@fact va = 7550 | cases | A | suspected cases | 2035-03-10 | cumulative
@fact vs = 41 | other | A | share of the country's suspected cases | 2035-03-10 | snapshot
@fact dc = 21 | deaths | E | deaths confirmed | 2035-03-10 | cumulative
@fact ds = 13 | deaths | E | deaths under study | 2035-03-10 | snapshot
@fact da = 34 | deaths | E | deaths confirmed or under study | 2035-03-10 | cumulative
@fact dk = 8 | deaths | E | children among the deaths confirmed | 2035-03-10 | cumulative
@fact ho = 940 | other | E | people in hospital | 2035-03-10 | snapshot
@fact ic = 58 | other | E | people in intensive care | 2035-03-10 | snapshot
@fact oc = 86 | other | H | share of beds taken | 2035-03-10 | snapshot
@fact bi = 9.4 | rate | N | share of houses with larvae | February 2035 | snapshot
@fact bl = 4 | rate | N | share of houses with larvae | - | constant | threshold
@fact br = 320 | other | F | brigades | 2035-03-10 | snapshot
@fact fh = 61000 | homes | F | houses sprayed | 2035-03-10 | cumulative
@fact ft = 150000 | homes | F | houses to be sprayed | 2035-04-01 | plan | pledged
@fact fs = 40.7 | other | F | share of the houses sprayed | 2035-03-10 | cumulative
@fact vd = 200000 | other | V | doses bought | 2035-03-06 | constant
@fact vm = 9600000 | budget | V | dollars paid | 2035-03-06 | constant
@fact vp = 48 | price | V | dollars a dose | 2035-03-06 | constant
@fact ag = 10 | age | V | age from which it is given | - | constant
@fact az = 14 | age | V | age up to which it is given | - | constant
@fact sd = 2035-03-05 | date | N | day of the start of school | - | constant
@fact pk = 25000 | cases | E | suspected cases | 2035-04 | plan | projected
@fact sm = 4.28 | other | E | suspected cases as a multiple of the year before | 2035-03-10 | snapshot
@fact vx = 100000 | other | V | people who can be vaccinated | 2035-03-06 | plan
@fact dd = 24 | duration | N | days until a death is classified | 2035-03-10 | snapshot
@fact rn = 400 | sample_size | D | doors knocked at | 2035-03-13 | constant
@fact rl = 18 | rate | D | share of houses with larvae | 2035-03-13 | snapshot
@trap bi rl :: the ministry's survey and the residents'
@rel sum da = dc + ds
@rel share sr = cc / sc
@rel share vs = va / sc
@rel share fs = fh / ft
@rel product vm = vd * vp
@trap sc cc :: suspected and confirmed
@trap sc so :: a year apart
@trap dc da :: those under study are in the second
@trap bi bl :: found and tolerable
@trap fh ft :: done and promised
@trap ho ic :: the second are part of the first
@trap sc pk :: now and forecast

@doc a-bulletin | ministry bulletin | 2035-03-10
DIRECTORATE OF HEALTH SURVEILLANCE
Arbovirus bulletin, epidemiological week 10

Notifications (accumulated): {18,420|sc}. Confirmed by laboratory or clinic: {6,210|cc}. Same weeks of the previous year, notifications: {4,300|so|t=Same weeks of the previous year}.

Deaths: confirmed {21|dc}; under study {13|ds}.
Admitted: {940|ho}. Intensive care: {58|ic}.

Distribution: Villa Ypané concentrates {41%|vs} of notifications ({7,550|va}).

Larval index, February: {9.4%|bi|t=February}. International reference: below {4%|bl}.

Vector control: {320|br} brigades; {61,000|fh} dwellings treated out of {150,000|ft} programmed to 1 April.

Immunisation: {200,000|vd} doses received, for persons of {10|ag} to {14|az} years.

Projection: {25,000|pk|t=by mid-April} notifications by mid-April should present transmission persist.

@doc b-abc | Asunción daily | 2035-03-11
{Thirty-four|da} families, one mosquito

The ministry calls {twenty-one|dc|by=The ministry} of them confirmed and keeps {16|!ds|by=The ministry} more in a folder. For those who buried them there is no folder.

About {one in every three|~sr|v=33.3} suspected patients turns out, on testing, to have what the mother said he had. The others wait for a reagent. In the San Blas Hospital {86 per cent|oc} of beds are taken and the remainder are wet, because the roof leaks.

Minister Rocío Benegas-Takeda defended the purchase of {200,000|vd} doses at {48 dollars|vp} each, {9.6 million|vm} in total. "I was asked why not last year. Last year we had {4,300|so|t=Last year|by=I} cases and the same people asked why at all."

Classes began on {Monday of last week|sd|v=2035-03-05}, a fortnight late, with repellent at the gate.

The fumigators have been to about {two of every five|~fs|v=40} houses on their list. On my street they came at siesta, rang nobody's bell, and sprayed the dog.

Guaraní 2-1 Libertad | Dollar G. 8,410 | Max. 38°

@doc c-regional | regional health agency note | 2035-03-12
Disease Outbreak Note: Dengue – Paraguay

Description of the situation
Between 1 January and 10 March 2035 the national authorities reported {18,420|sc|t=10 March 2035} suspected dengue cases, over {four times|>sm|v=4} the figure for the corresponding weeks of 2034. Laboratory confirmation is available for {5,480|!cc}. To date there have been {34|da|t=To date} deaths, including those pending classification; {eight|dk} of those confirmed were children.

The municipality of Villa Ypané reports about {two-fifths|~vs} of all cases.

Entomological surveys found immature Aedes in {9.4 per cent|bi|t=in February} of premises in February, more than {double|-} the level regarded as acceptable.

Public health response
Around {61,000|fh} households have been treated by {260|!br} teams. Vaccination targets young people between {10|ag} and {14|az}.

Advice: no travel restriction is recommended.

@doc d-doctors | doctors' association letter | 2035-03-13
Colleagues of the Círculo,

A word from the night shift. {Fifty-eight|ic} in intensive care is a figure; at San Blas it is a paediatrician with a torch between her teeth.

We do not contest the ministry's {21|dc|by=the ministry}. We contest the calendar. A death takes it {24|dd} days, on the average, to move from one column to the next, and so the {13|ds} will be with us at Easter.

We contest also the larval survey. Our own residents, knocking at {400|rn} doors in Barrio Obrero, found wrigglers behind {eighteen in a hundred|rl|v=18}. Officially, {9.4|bi}.

The vaccine is welcome, but {200,000|vd} doses are {100,000|vx} people, since each needs {two|-}.

And rest. {Nine hundred and forty|ho} inpatients are being looked after by people who have slept four hours.

Dr Aníbal Ruiz-Díaz Haddad, paediatrician
Duty telephone 0981 555 014
