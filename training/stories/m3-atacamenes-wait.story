@story m3-atacamenes-wait
@topic Waiting lists for surgery in northern Chile: an audit finds names deleted
@subject H = Hospital Regional de Quillagua | the Quillagua hospital | Quillagua | the regional hospital
@subject A = Hospital de Pampa Unión | Pampa Unión | the smaller hospital
@subject S = Northern Health Service | the Service | the health service
@subject C = Comptroller General | the Comptroller | the audit | the auditors
@subject M = Health Minister Ignacia Llanquileo | Llanquileo | the minister | the ministry
@subject D = Dr Bastián Ossandón | Ossandón | the former director | the director
@subject P = Patients' Union of the North | the Patients' Union | the union | Yasna Choque | Choque
@subject N = Chile | the country | national list
@fact h1 = 14820 | waiting | H | people on the list for surgery | 2030-12-31 | snapshot
@fact h2 = 11310 | waiting | H | people on the list for surgery | 2031-06-30 | snapshot
@fact a1 = 3940 | waiting | A | people on the list for surgery | 2030-12-31 | snapshot
@fact a2 = 3615 | waiting | A | people on the list for surgery | 2031-06-30 | snapshot
@fact s1 = 18760 | waiting | S | people on the list for surgery | 2030-12-31 | snapshot
@fact s2 = 14925 | waiting | S | people on the list for surgery | 2031-06-30 | snapshot
@fact del = 3510 | other | H | names taken off the list | first half of 2031 | cumulative
@fact ops = 1190 | other | H | names taken off after an operation | first half of 2031 | cumulative
@fact dead = 286 | deaths | H | names taken off after a death | first half of 2031 | cumulative
@fact unr = 2034 | other | H | names taken off as unreachable | first half of 2031 | cumulative
@fact call = 310 | sample_size | C | deleted patients called by the auditors | 2031-08 | constant
@fact alive = 241 | other | C | deleted patients who answered the phone | 2031-08 | constant
@fact share = 78 | rate | C | share of deleted patients who answered, in percent | 2031-08 | constant
@fact med1 = 612 | duration | H | median wait in days | 2030-12-31 | snapshot
@fact med2 = 398 | duration | H | median wait in days | 2031-06-30 | snapshot
@fact medn = 301 | duration | N | median wait in days | 2031-06-30 | snapshot
@fact long = 2930 | waiting | H | people who have waited more than two years | 2031-06-30 | snapshot
@fact bonus = 41000000 | budget | D | pesos of bonus for a shorter list | 2031-07 | constant
@fact sup = 9 | other | S | employees suspended | 2031-09-10 | cumulative
@fact age = 71 | age | P | age | - | constant
@fact w = 7 | duration | P | years waited for a new hip | 2031 | constant
@fact plan = 5200000000 | budget | M | pesos for extra operations | 2031-09-11 | plan | pledged
@fact pops = 4000 | other | M | extra operations by next winter | 2031-09-11 | plan | pledged
@fact room = 8 | other | H | operating theatres | 2031 | constant
@fact use = 5 | other | H | operating theatres in use | 2031 | snapshot
@fact dark = 3 | other | H | operating theatres not in use | 2031 | snapshot
@fact anes = 11 | jobs | H | anaesthetists employed | 2031 | snapshot
@fact anev = 13 | jobs | H | anaesthetists wanted | 2031 | snapshot
@fact nat = 348000 | waiting | N | people on the list for surgery | 2031-06-30 | snapshot
@fact law = 46 | other | P | patients who have sued | 2031-09-14 | cumulative
@rel sum s1 = h1 + a1
@rel sum s2 = h2 + a2
@rel diff del = h1 - h2
@rel sum del = ops + dead + unr
@rel diff dark = room - use
@rel share share = alive / call
@trap h1 h2 :: half a year apart
@trap h2 a2 :: two hospitals
@trap s2 nat :: the region and the country
@trap ops pops :: done against promised
@trap med2 medn :: the hospital and the country
@trap room use :: built against used
@trap call alive :: called against answered

@doc a-release | government press release | 2031-07-14
NORTHERN HEALTH SERVICE

Historic fall in surgical waiting list

The number of persons awaiting an operation in our network closed the first half of the year at {14,925|s2|t=the first half of the year}, against {18,760|s1|t=at the end of December} at the end of December. Never before has the north seen such a reduction in {six|-} months.

Quillagua, under Dr Bastián Ossandón, achieved the greater part: from {14,820|h1|t=at the end of December} to {11,310|h2|t=the first half of the year}. Pampa Unión contributed with a decrease from {3,940|a1} to {3,615|a2}.

{Half|-} of Quillagua's patients now wait less than {398|<med2|t=now} days, when in December the median was {612|med1|t=in December}.

"There are {eight|room|by=Dr Ossandón} operating theatres in this house and a great deal of vocation," Dr Ossandón said.

Those who have waited over {two|-} years, {2,930|long} at the regional hospital, will be the priority of the second half.

@doc b-paper | national newspaper | 2031-09-10
Comptroller: hospital 'cured' its list by deleting it

By Rosario Tapia-Huanca and Emil Stavros

The most celebrated waiting list in Chile got shorter because people were crossed off it, according to an audit made public yesterday.

Of the {3,510|del} names that vanished from the register of the Quillagua hospital between January and June, {1,190|ops|^} belonged to patients who were operated on. {286|dead} had died. The rest, {2,034|unr}, were closed with the code 'not reachable'.

The auditors reached them without difficulty. They dialled {310|call|s=The auditors} and {241|alive} picked up, or {78%|share}. "Most thought they were being summoned at last," the report says.

For meeting its target, the management shared out bonuses; the former director's came to {41 million|bonus} pesos.

The Service has suspended {nine|sup|t=so far} employees so far. Dr Ossandón, who resigned in August, denies having given any instruction.

[Graphic: The list month by month. Source: DEIS]
More: Lithium royalty up 12% · Pisco sour turns 100

@doc c-tv | TV channel website | 2031-09-11
{4,000|pops} operations promised after waiting-list scandal

Health Minister Ignacia Llanquileo came to Quillagua on Thursday with a chequebook. {Five billion two hundred million pesos|plan|m=pledged|v=5200000000|by=Health Minister Ignacia Llanquileo}, she said, would pay for weekend shifts and private clinics, enough for {four thousand|pops|by=she} procedures by next winter.

What she did not bring was doctors. The hospital counts on {11|anes|s=The hospital} anaesthetists and is looking for {13|anev|s=The hospital} more. As a result only {six|!use} of its theatres work on a normal day.

Among those waiting at the gate was Yasna Choque, {71|age}, of the Patients' Union. "I've been on the list for a hip for {seven|w|by=Yasna Choque} years, and in March they made me disappear. Me and {2,340|!unr} others. Do I look unreachable?"

The minister embraced her. Choque later said that she had been hoping for a date.

Watch: 3 min 12 s

@doc d-magazine | medical weekly | 2031-09-15
Quillagua: anatomy of a statistic

A median is a merciful instrument. Remove the oldest cases from a queue and it falls by itself; no scalpel need be lifted. In December the regional hospital's stood at {612|med1|t=In December} days. By July it was {389|!med2|t=By July}, still well above the country's {301|medn|s=the country}, but near enough to be praised in Santiago.

Anyone who multiplied could have known. {Five|use} theatres in service, {three|dark} dark; at the usual tempo they yield some {200|-} elective operations a month, so {1,190|ops} in the half-year was exactly par. The list fell by {three|-} times as much.

Nationally {348,000|nat|t=at mid-year} people were queueing at mid-year. Nobody knows how many queues have been combed in this way; the Comptroller has announced visits to {seven|-} more services.

At Pampa Unión, where the count slid from {3,940|a1} to {3,615|a2}, nothing irregular was found. {Forty-six|law|t=to date} plaintiffs have filed suit to date.
