@story r6-qasr-hospital-opening
@topic Jordan: opening of the public hospital in Tell Mafrad
@subject H = Tell Mafrad Hospital | the hospital | Tell Mafrad | wards | the new house
@subject M = Health ministry | the ministry | Minister Suhair Qandil | Qandil | the minister
@subject O = old clinic | the former clinic | Mukhtar Street clinic
@subject C = contractor Dar al-Bina | Dar al-Bina | the contractor | builders
@subject P = patients | the sick | waiting list
@fact be = 320 | other | H | beds | 2029-03-04 | snapshot
@fact bp = 410 | other | H | beds in the plan | 2024 | plan
@fact ob = 90 | other | O | beds | 2028 | constant
@fact co = 84000000 | budget | M | dinars that it cost | 2029-03-04 | constant
@fact cp = 61000000 | budget | M | dinars that it was to cost | 2024 | plan | projected
@fact st = 640 | jobs | H | people employed | 2029-03-04 | snapshot
@fact do = 86 | jobs | H | doctors | 2029-03-04 | snapshot
@fact nu = 295 | jobs | H | nurses | 2029-03-04 | snapshot
@fact vac = 130 | jobs | H | posts without anyone | 2029-03-04 | snapshot
@fact re = 410000 | other | H | people who live in its area | - | constant
@fact de = 22 | duration | C | months late | 2029-03-04 | constant
@fact fd = 178 | waiting | P | patients seen on the first day | 2029-03-04 | cumulative
@fact wl = 1900 | waiting | P | people waiting for an operation | 2029-03-04 | snapshot
@fact th = 11 | other | H | operating theatres | - | constant
@fact fi = 2700000 | damages | C | dinars of fines for delay | 2029-03 | constant
@fact gu = 1500 | crowd | H | guests at the ceremony | 2029-03-04 | snapshot
@trap be bp :: beds built and beds planned
@trap co cp :: cost and plan
@trap ob be :: old clinic and new hospital
@trap st do :: doctors are part of the staff
@trap fd wl :: seen that day and waiting

@doc a-petra | state news agency | 2029-03-04
Minister opens Tell Mafrad Hospital

AMMAN, March 4 – Health Minister Suhair Qandil inaugurated on Sunday the public hospital of Tell Mafrad, which has {320|be} beds and {11|th} operating theatres and will serve {410,000|re} people in the northern district.

Built at a cost of {84 million|co} dinars, it employs {640|st} people, including {86|do} doctors and {295|nu} nurses. Some {1,500|~gu} guests attended.

The old clinic on Mukhtar Street had {90|ob} beds.

The Minister said {178|fd|t=the first day|by=The Minister} patients received treatment on the first day.

@doc b-daily | independent daily | 2029-03-05
Beds without nurses, and late

The banners were up by Sunday: Tell Mafrad Hospital, open. It's {22|de} months behind schedule and cost {84 million|co} dinars, {23 million|-} above the estimate of {61 million|cp} in 2024.

There's a smaller gap nobody announced. The drawings of 2024 showed {410|bp} beds; those we counted come to {320|be}. And {130|vac} posts have no one in them, a hospital manager says.

Contractor Dar al-Bina is to pay {2.7 million|fi} dinars in penalties. Its chairman, Fawzi Smadi, disputes that. On the hospital's list of operations {1,900|wl} people wait.

Advertisement · Apartments in Irbid from 58,000 JD

@doc c-local | town Facebook page | 2029-03-04
Ahlan! We were there, and it is beautiful. There were easily {2,200|!gu} people, buses from every village, and knafeh. In the yard the minister cut the ribbon, then got lost and was led out of the X-ray.

They have {three hundred and twenty|be} beds! At the old place it was {90|ob}, and my grandmother was in the corridor.

Nurses: we asked, {295|nu}. {Eighty-six|do} doctors. Staff in total, says the poster, {640|st}.

First day: our cousin was number {178|fd} of the people who were seen. They had {eleven|th} rooms for operations, too, which we could only count by the doors.

@doc d-radio | radio interview | 2029-03-06
"Madam Minister, why {320|be} and not {410|bp}?"

Qandil: "Because {320|be} we can staff. Nobody gets well from a bed. {Eighty-four|co|x=1000000} million dinars is a great deal of money."

"They tell us that {170|!vac} vacancies exist."

Qandil: "We are hiring. The first day brought {178|fd} cases; on Thursday we'll have more."

"And {1,900|wl} patients waiting for surgery?"

Qandil: "Many have waited since the old clinic, with its {ninety|ob} beds and {one|-} knife. There are {eleven|th} theatres now. They'll be served."

@doc e-trade | building trade magazine | 2029-04
Project report: Tell Mafrad

Programme: {320|be} beds on {five|-} levels, {11|th} theatres, for a catchment of {410,000|re}. Client: Ministry of Health. Builder: Dar al-Bina.

The contract was let at {61 million|cp|t=in 2024} dinars in 2024 and closed at {84 million|co}. The {22|de}-month overrun is put down to a pandemic of late cement. Under the clause, {1.9 million|!fi} is withheld from the last invoice.

Height {34|-} m. Lift cars {14|-}. Solar panels supply {18|-} percent of power. Staff: {640|st}. In the plan of 2024 it was {410|bp|t=of 2024} beds.
