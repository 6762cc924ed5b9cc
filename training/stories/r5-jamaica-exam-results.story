@story r5-jamaica-exam-results
@topic Jamaica's school-leaving examination results: national figures, a school, a region
@subject J = Jamaica | national results | the ministry's results | the island
@subject M = Education Ministry | the ministry | Minister Tavares Golding-Pryce | Golding-Pryce | the minister
@subject C = Caribbean Certificate Board | the Board | CCB | regional results | the region
@subject A = Mount Airy High | Mount Airy | the school
@subject K = Kemesha Dunstan | Dunstan | the top student
@subject T = Teachers' Union of Jamaica | TUJ | the teachers | the union
@subject GY = Guyana
@subject TT = Trinidad and Tobago
@subject P = Portland parish | Portland
@fact e1 = 78.1 | rate | J | percent who pass English | 2027 | constant
@fact e0 = 73.8 | rate | J | percent who pass English | 2026 | constant
@fact m1 = 41.7 | rate | J | percent who pass mathematics | 2027 | constant
@fact m0 = 38.2 | rate | J | percent who pass mathematics | 2026 | constant
@fact mg = 44.9 | rate | J | percent of girls who pass mathematics | 2027 | constant
@fact mb = 37.6 | rate | J | percent of boys who pass mathematics | 2027 | constant
@fact f1 = 54.3 | rate | J | percent who pass five subjects or more | 2027 | constant
@fact f0 = 51.9 | rate | J | percent who pass five subjects or more | 2026 | constant
@fact ca = 31640 | enrolment | J | candidates | 2027 | constant
@fact en = 164200 | other | J | subject entries | 2027 | constant
@fact ab = 1870 | other | J | candidates who did not turn up | 2027 | constant
@fact gr = 2240 | other | J | results withheld | 2027-08-17 | snapshot
@fact re = 46.2 | rate | C | percent who pass mathematics | 2027 | constant
@fact rc = 118500 | enrolment | C | candidates | 2027 | constant
@fact gy = 39.9 | rate | GY | percent who pass mathematics | 2027 | constant
@fact tt = 52.4 | rate | TT | percent who pass mathematics | 2027 | constant
@fact rj = 26.7 | other | C | percent of candidates who come from Jamaica | 2027 | constant
@rel share rj = ca / rc
@fact am = 63 | rate | A | percent who pass mathematics | 2027 | constant
@fact a0 = 29 | rate | A | percent who pass mathematics | 2024 | constant
@fact as = 212 | enrolment | A | candidates | 2027 | constant
@fact ks = 15 | other | K | subjects passed with distinction | 2027 | constant
@fact ka = 16 | age | K | age | 2027-08 | constant
@fact pm = 33.5 | rate | P | percent who pass mathematics | 2027 | constant
@fact va = 480 | jobs | T | mathematics posts that are vacant | 2027-08 | snapshot
@fact vm = 310 | jobs | M | mathematics posts that are vacant | 2027-08 | snapshot
@fact tg = 55 | rate | M | percent who pass mathematics | 2030 | plan | pledged
@fact bu = 1900000000 | budget | M | dollars for coaching | school year 2027-28 | plan
@fact sc = 41 | other | M | schools in the special programme | school year 2027-28 | plan
@fact fe = 2.4 | rate | J | points gained in five subjects or more | 2026 to 2027 | constant
@fact em = 4.3 | rate | J | points gained in English | 2026 to 2027 | constant
@fact mm = 3.5 | rate | J | points gained in mathematics | 2026 to 2027 | constant
@rel diff em = e1 - e0
@rel diff mm = m1 - m0
@rel diff fe = f1 - f0
@trap m1 m0 :: this year and last
@trap m1 re :: the island and the region
@trap m1 am :: the country and one school
@trap mg mb :: girls and boys
@trap va vm :: the union and the ministry count vacancies differently
@trap ca en :: candidates and entries
@trap ca rc :: the island and the region
@trap m1 tg :: now and promised
@trap am a0 :: one school after three years

@doc a-daily | national daily | 2027-08-18
Maths passes up, but still under {half|<m1}

By Shanique Arbouin, Education Editor

More than {four in 10|>m1} Jamaican students who sat mathematics in this year's school-leaving examinations passed it, the best outcome in nine years, Education Minister Tavares Golding-Pryce announced yesterday.

The pass rate rose to {41.7 per cent|m1|t=this year|by=Education Minister Tavares Golding-Pryce} from {38.2 per cent|m0|t=last year's} in last year's sitting. Girls, with {44.9 per cent|mg}, again outperformed boys, whose rate was {37.6 per cent|mb}.

English improved more strongly, from {73.8 per cent|e0|t=in 2026} in 2026 to {78.1 per cent|e1}. And {54.3 per cent|f1} of the cohort left with at least five subjects, a widely used minimum for entry into college. That is {2.4|fe} percentage points better than last year.

A total of {31,640|ca} candidates from public schools were registered, for {164,200|en} papers. But {1,870|ab} of them failed to show up for a single one, something the minister called "a quiet emergency". Grades for {2,240|gr|t=as of yesterday} others had not been released as of yesterday because coursework was missing.

Golding-Pryce wants {55 per cent|tg|t=by 2030|by=Golding-Pryce} passing mathematics by 2030. To that end, {$1.9 billion|bu|t=in the coming school year} has been set aside for Saturday coaching in the coming school year, and {41|sc} schools will get a specialist each.

"You cannot coach without coaches," responded Raheem Nembhard of the Teachers' Union of Jamaica, according to which {480|va|by=the Teachers' Union of Jamaica} mathematics positions are unfilled. The ministry says there are {310|vm|by=The ministry}, not counting those covered by teachers on contract.

@doc b-regional | regional news agency | 2027-08-17
Region's maths results edge up; Jamaica below average

BRIDGETOWN, Barbados – In mathematics, {46.2|re} per cent of candidates across the region achieved an acceptable grade this summer, the Caribbean Certificate Board reported on Tuesday.

Among the larger territories, Jamaica recorded {41.7|m1} and Guyana {39.9|gy}; Trinidad and Tobago, with {52.4|tt}, came out on top.

Altogether {118,500|rc|by=The Board} young people in 16 territories took the Board's tests, more than {a quarter|>rj} of them in Jamaica, where {31,640|ca} did so through public schools and several thousand more privately.

English A remains the subject with the highest pass rate in most countries. In Jamaica it reached {78.1|e1} per cent, a rise of {4.3|em} points over 2026.

The Board's registrar, Dr Ingrid Sealy-Boodhoo, cautioned against ranking countries. "Some enter everyone. Some enter those who'll pass," she said.

@doc c-local | community paper | 2027-08-21
From {29|a0} to {63|am}: how one Portland school cracked it

Buff Bay – When the e-mail came, the principal of Mount Airy High read it out over the public address system, forgetting that it was August and the rooms were empty. Only the groundsman heard her.

He heard this: of {212|as} students entered, {63 per cent|am} had passed mathematics. In 2024 it had been {29 per cent|a0|t=In 2024}. The national figure is {41.7|m1}; in Portland as a whole it's {33.5|pm}.

"We stopped streaming, we put the strongest teacher with the weakest class, and we fed them," says Principal Verona Cuffe-Ogilvie. It's no more mysterious than that, she says. Breakfast at seven, a lesson at half past.

One student didn't need the breakfast. Kemesha Dunstan, {16|ka}, collected {15|ks} distinctions, the largest number in the island according to the ministry. She sat them over two years, three of them in subjects the school doesn't teach. "My grandfather has books on surveying," she explained.

The boys at Mount Airy still trail, as they do elsewhere ({37.6|mb} per cent nationally). Cuffe-Ogilvie is moving the football training to after homework.

The school isn't one of the {41|sc} which the ministry will send a specialist to. It is, she was told, doing too well.

NOTICE: Back-to-school fair Sat 28 Aug, 9am–3pm, Buff Bay Baptist, free eye tests for the first 150 children. Tel 876-555-0136.

@doc d-release | union statement | 2027-08-19
TUJ congratulates students, asks ministry to count properly

Kingston, 19 August 2027

The Teachers' Union of Jamaica salutes the class of 2027. More than {78|>e1} in every hundred passed English. {54.3 per cent|f1} have five subjects or more, against {51.9|f0|t=last summer} last summer. Behind each of them stands a teacher.

Mathematics is better too, by {three and a half|mm} points. We take no pleasure in saying that it could be better still. When term starts, {480|va} posts for mathematics teachers will be empty or in the hands of people who were not trained for them. The ministry counts only the empty ones and arrives at {310|vm|by=The ministry}.

The minister's goal of {55 per cent|tg|t=three years from now} three years from now is a good goal. The {$1.9 billion|bu} is good money. It pays for Saturdays. We would like to talk about Mondays.

We also ask what will be done for the {1,870|ab} who were entered and never came, and for the {2,240|gr} who have to wait for their marks because a flash drive went missing.
