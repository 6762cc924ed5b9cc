@story t3-laurelknob-mine
@topic Roof fall at the Laurel Knob No. 3 coal mine, West Virginia, February 2030: from the first alarm to the fifth day
@subject M = Laurel Knob No. 3 mine | Laurel Knob | the mine | the operation
@subject C = Pocahauk Energy | Pocahauk | the company | the operator
@subject A = Mine Safety and Health Administration | MSHA | federal inspectors | the federal agency
@subject R = rescue teams | rescuers | mine rescue
@subject H = Drennen County General | the hospital
@subject D = Cody Amadi | Amadi | Cody
@subject L = Lester Bragg | Bragg | Lester
@subject F = Laurel Knob Relief Fund | the fund | relief fund
@subject W = West Virginia | the state
@subject U = the nation | the country
@subject V = vigil at Mount Olivet Baptist
@fact c1 = 03:20 | clock | M | when the roof fell | 2030-02-12 | constant
@fact c2 = 20:05 | clock | R | when the last survivor came out | 2030-02-13 | constant
@fact du = 40.75 | duration | R | hours from the fall to the last survivor | 2030-02-13 | constant
@fact un = 29 | other | M | miners underground | 2030-02-12 03:20 | snapshot
@fact m1 = 8 | missing | M | miners unaccounted for | 2030-02-12 04:30 | snapshot
@fact m2 = 5 | missing | M | miners unaccounted for | 2030-02-12 07:00 | snapshot
@fact wo = 24 | rescued | M | miners who walked out | 2030-02-12 07:00 | cumulative
@fact re = 3 | rescued | R | trapped miners brought out alive | 2030-02-13 night | cumulative
@fact de = 2 | deaths | M | miners killed | 2030-02-14 | cumulative
@fact i0 = 6 | injuries | H | miners treated of those who walked out | 2030-02-12 | cumulative
@fact i1 = 4 | injuries | H | miners sent home | 2030-02-12 | cumulative
@fact i2 = 2 | injuries | H | miners kept in hospital | 2030-02-12 | snapshot
@fact dp = 640 | other | M | feet of depth | - | constant
@fact pt = 7400 | distance | M | feet from the portal to the fall | - | constant
@fact fl = 210 | distance | M | feet of entry that fell | 2030-02-12 | constant
@fact ft = 14 | other | M | feet of thickness of fallen rock | 2030-02-12 | constant
@fact bd = 655 | distance | R | feet drilled for the air hole | 2030-02-13 | constant
@fact bh = 19 | duration | R | hours taken to drill the air hole | 2030-02-13 | constant
@fact bw = 6 | other | R | inches of width of the air hole | - | constant
@fact r1 = 38 | other | R | rescuers on the site | 2030-02-12 night | snapshot
@fact r2 = 72 | other | R | rescuers on the site | 2030-02-13 afternoon | snapshot
@fact q1 = 4 | other | R | rescue teams | 2030-02-12 night | snapshot
@fact q2 = 9 | other | R | rescue teams | 2030-02-13 afternoon | snapshot
@fact jb = 214 | jobs | M | people employed | 2030 | snapshot
@fact jh = 161 | jobs | M | people paid by the hour | 2030 | snapshot
@fact js = 53 | jobs | M | people on salary | 2030 | snapshot
@fact t1 = 1340000 | other | M | tons of coal mined | 2029 | cumulative
@fact t2 = 1180000 | other | M | tons of coal mined | 2028 | cumulative
@fact tc = 13.6 | rate | M | change in tons mined | 2028 to 2029 | snapshot
@fact v1 = 118 | other | A | citations against the mine | 2029 | cumulative
@fact v2 = 83 | other | A | citations against the mine | 2028 | cumulative
@fact vs = 27 | other | A | serious citations against the mine | 2029 | cumulative
@fact vp = 22.9 | other | A | share of citations that were serious | 2029 | snapshot
@fact vr = 9 | other | A | citations for roof control | 2029 | cumulative
@fact f0 = 312400 | other | A | dollars of fines set | 2029 | cumulative
@fact f1 = 146900 | other | C | dollars of fines paid | 2029 | cumulative
@fact f2 = 165500 | other | C | dollars of fines contested | 2029 | snapshot
@fact y1 = 4 | deaths | W | miners killed this year | 2030-02-14 | cumulative
@fact y2 = 7 | deaths | U | miners killed this year | 2030-02-14 | cumulative
@fact yo = 1 | deaths | M | miners killed | 2016 | cumulative
@fact g1 = 1.8 | other | M | percent of methane in the air | 2030-02-12 morning | snapshot
@fact g2 = 0.6 | other | M | percent of methane in the air | 2030-02-13 noon | snapshot
@fact gt = 1 | other | A | percent of methane at which work must stop | - | constant | threshold
@fact a1 = 34 | age | D | age | 2030-02-12 | constant
@fact a2 = 58 | age | L | age | 2030-02-12 | constant
@fact ex = 31 | duration | L | years in mining | 2030-02-12 | constant
@fact cv = 400 | crowd | V | people at the vigil | 2030-02-13 evening | snapshot
@fact n1 = 96000 | fundraising | F | dollars given | 2030-02-14 | cumulative
@fact n2 = 158500 | fundraising | F | dollars given | 2030-02-17 | cumulative
@fact n3 = 62500 | fundraising | F | dollars added | 2030-02-17 | cumulative
@fact pw = 4 | duration | C | weeks of pay promised | 2030-02-16 | plan | pledged
@fact m3 = 3 | other | M | names struck from the list of the missing | 2030-02-12 07:00 | snapshot
@trap m1 m2 :: the first list of missing against the corrected one
@trap m2 re :: trapped against brought out alive
@trap wo re :: walked out against rescued later
@trap de yo :: this accident against 2016
@trap de y1 :: dead of the mine against dead in the state
@trap y1 y2 :: state against nation
@trap v1 vs :: all citations against serious ones
@trap v1 v2 :: two years
@trap g1 g2 :: methane on two days
@trap dp bd :: depth against feet drilled
@trap n1 n2 :: the fund at two moments
@trap i2 de :: kept in hospital against killed
@rel diff m3 = m1 - m2
@rel sum un = wo + m2
@rel sum m2 = re + de
@rel sum i0 = i1 + i2
@rel sum jb = jh + js
@rel change tc = t2 -> t1
@rel share vp = vs / v1
@rel sum f0 = f1 + f2
@rel diff n3 = n2 - n1

@doc a-tv | local TV news site | 2030-02-12
BREAKING: {Five|m2} miners trapped after roof fall in Drennen County

WKVD StormHeart 6 · Posted 6:02 AM · UPDATED 7:41 AM · By Digital Team

DRENNEN COUNTY, W.Va. — {Five|m2|t=as of 7 a.m.|by=county emergency manager Opal Sizemore} miners were unaccounted for as of 7 a.m. Tuesday after part of the roof came down at the Laurel Knob No. 3 mine, county emergency manager Opal Sizemore said.

An earlier version of this story put that figure at {eight|m1|t=around 4:30}, which is what dispatch had around 4:30; {three|m3} of the names turned out to be home in bed.

The collapse happened at {3:20 a.m.|c1|v=03:20}, in a section {640|dp} feet below the ridge. {Twenty-nine|un|t=at the time} people were underground at the time, and {24|wo} have made it out on foot. {Six|i0|by=a nursing supervisor} of those went to Drennen County General, where a nursing supervisor said {four|i1|^} had been discharged and {two|i2|^} would stay.

Officials have read methane at {1.8|g1|t=this morning} percent this morning. Federal rules call for crews to withdraw at {1|gt} percent, so rescue teams are waiting at the portal.

"It's {five|m2} families in the church," said the Rev. Delphine Okafor-Stump of Mount Olivet Baptist. "I know every one."

Laurel Knob employs {214|jb}, making it the largest employer in the county.

This is a developing story. School delays: Drennen 2 hrs, Pruitt 3 hrs.

@doc b-wire | wire agency | 2030-02-13
West Virginia miners: {three|re} pulled out alive after {41|~du|round} hours, {two|de} found dead

MOUNT OLIVET, W.Va. (UPN) — Rescuers crawled through a gap no higher than a kitchen table on Wednesday night and brought {three|re|t=on Wednesday night} coal miners out alive, the last of them at {8:05 p.m.|c2|v=20:05}, nearly {41|~du|round} hours after the roof came down on their crew.

{Two|de|by=The company, Pocahauk Energy} others had died, probably in the first seconds. The company, Pocahauk Energy, named them as Cody Amadi, {34|a1|by=The company, Pocahauk Energy}, a roof-bolter, and Lester Bragg, {58|a2|^}, the section foreman, who had {31|ex|^} years in the mines.

The fall was {210|fl} feet long and as much as {14|ft} feet thick, {7,400|pt} feet in from the portal. A drill on the hillside needed {19|bh} hours to put a {six|bw}-inch hole through {655|bd} feet of ground; when the bit broke through at midday there were taps on the steel. By then methane had dropped to {0.6|g2|t=By then} percent, beneath the {1|gt} percent ceiling.

{Nine|q2|t=at the end} teams with {72|r2|^} rescuers were at the site at the end, compared with {four|q1|t=on Tuesday night} teams and {38|r1|^} rescuers on Tuesday night.

The deaths bring the number of miners killed this year to {four|y1} in West Virginia and {seven|y2} nationwide. The mine itself had lost nobody since 2016, when a shuttle car crushed {one|yo} man.

@doc c-investigation | regional newspaper investigation | 2030-02-17
More coal, more citations: the year before Laurel Knob fell

By Thaddeus Nguyen-Lilly and Carmen Ballard
Charleston Sentinel-Gazette. Docket WEVA 2029-0417 attached as PDF (212 pages)

In 2028 federal inspectors wrote up Laurel Knob No. 3 {83|v2|t=In 2028} times. Last year they did so {118|v1|t=Last year} times, and in {27|vs|^} of those, or {23|vp|round} percent, they judged a serious injury reasonably likely. {Nine|vr} concerned the roof.

Over the same stretch the mine got busier. It shipped {1.18 million|t2} tons in the first of those years and {1.34 million|t1} in the second, up {13.6|tc} percent, and with no more people to do it: {161|jh} paid by the hour and {53|js} on salary.

MSHA set fines of {$312,400|f0|t=for 2029} for 2029. Pocahauk has paid {$146,900|f1|t=to date}, to date. It is contesting {$165,500|f2|^}, among them every dollar of the roof-control penalties.

"Citations are not causes," said company counsel Ravindra Holloway. He noted that until Tuesday the operation had had {one|yo|t=in fourteen years} fatality in fourteen years. Asked about the {two|de} men who died that morning, he said the company grieved.

One of the {24|wo} miners who walked out told the Sentinel-Gazette that the top had been "working", popping and dribbling, for a week. He was bolting in an entry parallel to the {210|fl} feet that came in. "Lester went back to flag it. He'd {31|ex} years. He knew."

The {29|un} on the shift were behind on footage, said another. The company denies that there was pressure.

Slabs up to {14|ft} feet thick lay on the bolter. The {two|de} men were under it.

Subscribe: 26 weeks for $1. Comments (0) are closed.

@doc d-company | company press release | 2030-02-16
Pocahauk Energy statement regarding Laurel Knob No. 3

Pocahauk Energy mourns Cody Amadi and Lester Bragg. Our hearts are with their families and with the {three|re} colleagues who came home on Wednesday and who are recovering at Drennen County General.

What is known. At {3:20 a.m.|c1|v=03:20} on February 12, a fall occurred at crosscut 61, some {7,400|~pt} feet inby the portal, at a depth of {640|dp} feet. {Twenty-nine|un} employees were in the mine. {Twenty-four|wo} self-evacuated. Reports in the first hours that as many as {eight|m1|t=in the first hours} were missing resulted from a tag board that had not been updated; {five|m2} were. The final survivor reached the surface at {8:05 p.m.|c2|v=20:05} on February 13.

We thank the {nine|q2} mine rescue teams, ours and our competitors', and the {72|r2} individuals who served on them, and the drillers who completed a borehole of {655|bd} feet in {19|bh} hours.

What happens now. The mine is idle under a federal order. All {214|jb} employees will receive full pay for {four|pw} weeks. We do not anticipate resuming production before March 4.

What we ask. Speculation about causes should await MSHA's findings. The {118|v1|t=in 2029} citations issued to the mine in 2029 include many for housekeeping; {27|vs|^} were designated significant and substantial.

Investors: safe harbor statement, page 2.

@doc e-church | church and community newsletter | 2030-02-17
The Olivet Messenger, Sunday

We have buried nobody yet; that is for Tuesday (Cody) and Wednesday (Lester), both at 11, both here.

At Wednesday's vigil we were {four hundred|cv|t=Wednesday's vigil}, in a house built for half that. We were on the third verse when somebody's phone told us they had got a voice up the pipe. It was {five|m2} we had prayed for since Tuesday breakfast. It was {three|re} that we got. The Lord knows His own arithmetic and I do not.

For those away who ask for particulars: Cody was {34|a1} and leaves Jasmine and twins. Lester was {58|a2} and was to retire in June. He had been underground {thirty-one|ex} years.

The relief fund. On Thursday Sister Ruthanne counted {$96,000|n1|t=On Thursday}. This morning, with the motorcycle club's envelope, it stands at {$158,500|n2|t=This morning}, so {$62,500|n3} since. It will be shared between {two|de} homes and {three|re} hospital beds. The {two|i2} fellows who were kept in on Tuesday have asked to be left out.

The hourly men ({161|jh} of you) asked if the company's promise of {four|pw} weeks of wages covers overtime. I rang. It does not.

Sister Ruthanne also wishes it known that the {38|r1|t=on the first night} rescuers on the first night ate forty-one pies.

Nursery volunteers needed. Hymns 214, 88, 340.
