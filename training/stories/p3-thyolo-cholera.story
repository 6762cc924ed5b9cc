@story thyolo-cholera
@topic Cholera outbreak in two districts of southern Malawi: weekly bulletins of January and February 2028
@subject T = Thyolo district | Thyolo
@subject C = Chikwawa district | Chikwawa | Chikwawa's
@subject O = the outbreak | cholera outbreak | the two districts | cholera
@subject M = Ministry of Health | the ministry
@subject L = Luchenza treatment centre | the Luchenza centre | Luchenza
@subject P = Partners for Clean Water | PCW
@fact t1 = 143 | cases | T | cholera cases | 2028-01-14 | cumulative
@fact t2 = 388 | cases | T | cholera cases | 2028-01-21 | cumulative
@fact t3 = 702 | cases | T | cholera cases | 2028-01-28 | cumulative
@fact c1 = 61 | cases | C | cholera cases | 2028-01-14 | cumulative
@fact c2 = 219 | cases | C | cholera cases | 2028-01-21 | cumulative
@fact c3 = 531 | cases | C | cholera cases | 2028-01-28 | cumulative
@fact o1 = 204 | cases | O | cholera cases | 2028-01-14 | cumulative
@fact o2 = 607 | cases | O | cholera cases | 2028-01-21 | cumulative
@fact o3 = 1233 | cases | O | cholera cases | 2028-01-28 | cumulative
@fact d1 = 5 | deaths | O | cholera deaths | 2028-01-14 | cumulative
@fact d2 = 17 | deaths | O | cholera deaths | 2028-01-21 | cumulative
@fact d3 = 29 | deaths | O | cholera deaths | 2028-01-28 | cumulative
@fact f2 = 2.8 | rate | O | percent of cholera cases that died | 2028-01-21 | cumulative
@fact f3 = 2.35 | rate | O | percent of cholera cases that died | 2028-01-28 | cumulative
@fact b2 = 60 | other | L | beds | 2028-01-21 | snapshot
@fact b3 = 110 | other | L | beds | 2028-01-28 | snapshot
@fact v = 480000 | other | M | doses of oral vaccine | - | plan | pledged
@fact va = 212000 | other | M | doses of oral vaccine given | 2028-02-02 | cumulative
@fact w = 37 | other | P | boreholes disinfected | 2028-01-28 | cumulative
@fact thr = 1 | rate | O | percent of deaths above which care is judged too late | - | constant | threshold
@fact ad = 50 | other | L | beds added | 2028-01-28 | snapshot
@fact soap = 14000 | other | P | bars of soap handed out | 2028-01-28 | cumulative
@fact mon = 3200000 | budget | M | dollars asked of donors | 2028-01-29 | plan
@rel sum o1 = t1 + c1
@rel sum o2 = t2 + c2
@rel sum o3 = t3 + c3
@rel share f2 = d2 / o2
@rel share f3 = d3 / o3
@trap t2 c3 :: two districts, two Fridays
@trap f2 f3 :: the death rate fell while deaths rose
@trap v va :: doses promised and given
@trap b2 b3 :: beds were added in the third week
@trap d2 d3 :: two weekly counts of the dead
@rel diff ad = b3 - b2
@race districts-second = t2 c2

@doc a-paper | national daily | 2028-01-15
Cholera back in the south as floods foul wells

LUNZU KAMWENDO, Staff Writer

Two districts south of Blantyre have between them registered {204|o1|t=as of Friday|by=the Ministry of Health} cholera patients, {five|d1|t=as of Friday} of whom died, as of Friday, according to the Ministry of Health. The heavier burden falls on Thyolo, with {143|t1|t=as of Friday}; Chikwawa, where the first case was found on December 30, has {61|c1|t=as of Friday}.

Director of Preventive Services Dr Atupele Msukwa blamed a broken sewer in Luchenza and the January floods. He said a death rate beyond {one per cent|thr|by=He} tells him that people are coming too late. "We are above that by a distance," he said.

A treatment centre at Luchenza is to open on Monday. The ministry has asked the global stockpile for {480,000|v|by=The ministry} doses of the oral vaccine.

Tip line: 0888 000 123. Also in this edition: tobacco floors open at $1.20 a kg, page 7.

@doc b-wire | international wire | 2028-01-22
Malawi cholera cases triple in a week

BLANTYRE, Malawi (CNA) - The number of people sickened by cholera in southern Malawi has tripled in seven days to {607|o2|t=on Friday|by=health officials}, health officials said on Friday, and {17|d2|^} have died.

Thyolo accounted for {388|t2|^} of the infections and Chikwawa for {219|c2|^}. A week earlier the combined count had stood at {204|o1|t=A week earlier}, with {five|d1|^} fatalities.

Nearly {three|~f2} in a hundred patients are dying, a share that aid workers call alarming: with prompt rehydration fewer than {one|thr} in a hundred should.

All {60|b2|s=treatment centre in Luchenza|t=On Friday} cots at the new treatment centre in Luchenza were taken. On Friday some patients lay {two|-} to a mat outside.

@doc c-ngo | charity press release | 2028-01-29
PRESS RELEASE - Partners for Clean Water doubles its teams in Shire valley

For immediate release

With {1,233|o3|t=by yesterday|by=the ministry} confirmed and suspected infections by yesterday and {29|d3|^} lives lost, the ministry and its partners today appealed for {$3.2 million|mon|by=the ministry and its partners}.

"The curve in the lowlands frightens me most," said country director Ngozi Færøvik. "Chikwawa went from {219|c2|t=one Friday} on one Friday to {531|c3|t=the next} on the next. Thyolo grew too, but from {371|!t2|t=one Friday} to {702|t3|t=the next}."

Since mid-January PCW volunteers have:
- chlorinated {37|w} boreholes;
- handed out {14,000|soap|s=PCW} bars of soap;
- added {50|ad|s=Luchenza} beds at Luchenza, which now has {110|b3|t=now}.

Good care is telling. Of those who fall ill, {2.4 per cent|f3|t=by yesterday} die, down from {2.8|f2|t=a week before} a week before.

Media contact: Takondwa Phiri-Hart, +265 0999 000 447. Registered charity 10774.

@doc d-blog | public-health newsletter | 2028-02-02
The Watch List: Malawi, and how to read a falling ratio

Every Wednesday I take one outbreak apart. Today, southern Malawi.

Start with the counts. At end of business on 28 January the two districts had {1,233|o3|t=At end of business on 28 January} cases: {702|t3|^} from Thyolo's tea estates and {513|!c3|^} from Chikwawa's flood plain. The dead numbered {29|d3|^}.

Now the ratio. It fell to {2.35 per cent|f3} from {2.8|f2} on the 21st, when {607|o2|t=on the 21st} people had been ill and {22|!d2|t=on the 21st} had not survived. That sounds like progress; partly it is the calendar, as the newest patients have not had time to die. The benchmark of {one|thr} per cent is still far away.

Vaccination is the good news. Of {480,000|v|s=vials} vials on order, {212,000|va|t=by this morning} had gone into mouths by this morning. I expect the peak in ten days or so; last week I said the same, so discount accordingly.

Reader letters, 3 this week, are below the fold.

@doc e-radio | public radio script | 2028-02-02
CUE: A treatment centre in the tea town of Luchenza has become the front line of Malawi's fight against cholera. Wanangwa Bell went there.

Two weeks ago this was a school hall with {60|b2|t=Two weeks ago} beds, and they ran out on the first Friday. Now there are {a hundred and ten|b3|t=Now|v=110}, under canvas, and this morning {a third|-} of them are free.

Nurse Enelesi Chirambo told me she has stopped counting. The ministry has not: {seventeen|d2|t=by the twenty-first of January} dead by the twenty-first of January, {twenty-nine|d3|t=seven days on} seven days on, and it will not give a newer figure until Friday.

The people queueing outside want the vaccine. More than {200,000|>va|t=so far} have swallowed theirs so far. The target of nearly {half a million|~v} is, says Dr Msukwa, two weeks away.

CHIRAMBO: "In the first week we had {143|t1|t=In the first week} in Thyolo and I thought, this is the peak. I was wrong by a mile."
