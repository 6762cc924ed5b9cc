@story yf-lund-catalyst
@topic A celebrated catalyst that did not work: a Swedish laboratory, retracted papers, grants and a spin-off
@subject L = Skåne Institute of Technology | the institute | SIT | the university
@subject H = Prof. Henning Qvarnström-Bui | Qvarnström-Bui | the professor
@subject G = Research group Hydra | the group | the laboratory
@subject C = Inquiry commission | the commission | the inquiry
@subject S = Vätra AB | Vätra | the spin-off | the company
@subject R = Swedish research council | the council
@subject J = Journal Catalytica | Catalytica | the journal
@subject N = Nagpur team | Nagpur | the Indian group
@subject D = Doctoral student Wiebke Aalto | Aalto | the student
@fact pap = 48 | other | G | papers examined | May 2036 | snapshot
@fact ret = 19 | other | G | papers to be retracted | May 2036 | snapshot
@fact cor = 11 | other | G | papers to be corrected | May 2036 | snapshot
@fact ok = 18 | other | G | papers left as they are | May 2036 | snapshot
@fact ret1 = 4 | other | J | papers retracted | December 2035 | cumulative
@fact cit = 3120 | other | G | times that the papers were quoted | May 2036 | cumulative
@fact citt = 1186 | other | J | times that the first paper was quoted | May 2036 | cumulative
@fact cpc = 38 | other | J | share of the quotations that fall on the first paper | May 2036 | snapshot
@fact fig = 63 | other | C | pictures found altered | May 2036 | snapshot
@fact figd = 27 | other | C | pictures used more than once | May 2036 | snapshot
@fact eff = 94 | rate | G | yield of the catalyst | 2031 paper | snapshot
@fact effn = 12 | rate | N | yield of the catalyst | 2034 | snapshot
@fact effc = 9 | rate | C | yield of the catalyst | 2036 | snapshot
@fact run = 40 | other | N | attempts to repeat it | 2033 to 2034 | cumulative
@fact temp = 85 | temperature | G | degrees at which it was to work | - | constant
@fact gr = 62000000 | budget | G | kronor of grants | 2029 to 2035 | cumulative
@fact grc = 37200000 | budget | R | kronor of grants | 2029 to 2035 | cumulative
@fact grcp = 60 | other | R | share of the grants | 2029 to 2035 | snapshot
@fact back = 8400000 | damages | R | kronor demanded back | June 2036 | snapshot
@fact val = 1200000000 | other | S | kronor of market value | February 2034 | snapshot
@fact val2 = 54000000 | other | S | kronor of market value | May 2036 | snapshot
@fact vf = 95.5 | rate | S | fall in market value | February 2034 to May 2036 | snapshot
@fact inv = 210000000 | fundraising | S | kronor raised | 2032 to 2034 | cumulative
@fact jobs = 58 | jobs | S | people employed | February 2034 | snapshot
@fact jobs2 = 7 | jobs | S | people employed | May 2036 | snapshot
@fact hsh = 18 | other | H | share of the company's stock | 2032 | snapshot
@fact hsold = 31000000 | revenue | H | kronor from shares sold | 2034 | cumulative
@fact hage = 57 | age | H | age | - | snapshot
@fact grp = 23 | jobs | G | people in the group | 2034 | snapshot
@fact phd = 9 | enrolment | G | doctoral students | 2034 | snapshot
@fact phdl = 5 | enrolment | G | doctoral students who must start afresh | June 2036 | snapshot
@fact dage = 28 | age | D | age | - | snapshot
@fact mail = 14 | other | D | warnings written | 2033 to 2034 | cumulative
@fact mon = 19 | duration | L | months from the first warning to the inquiry | 2033 to 2035 | constant
@fact pages = 312 | other | C | pages of the report | May 2036 | constant
@fact wit = 41 | other | C | people heard | May 2036 | cumulative
@fact mem = 5 | other | C | members | 2035 | constant
@fact note = 86 | other | C | laboratory notebooks examined | May 2036 | cumulative
@fact notem = 13 | missing | C | laboratory notebooks missing | May 2036 | snapshot
@fact prize = 6000000 | other | H | kronor of prize money | 2033 | constant
@fact pprice = 2 | other | H | prizes handed back | June 2036 | cumulative
@fact sal = 97000 | price | H | kronor of monthly pay | 2036 | snapshot
@fact susp = 8 | duration | H | months of suspension | May 2036 | cumulative
@fact stud = 7900 | enrolment | L | students | 2036 | snapshot
@fact dem = 350 | crowd | L | people who demonstrated for the student | 12 May 2036 | snapshot
@fact chk = 140 | other | L | other papers to be checked by chance | autumn 2036 | plan
@fact law = 2020 | date | C | year of the law on research misconduct | - | constant
@trap ret cor :: retracted and corrected
@trap ret ret1 :: two moments
@trap cit citt :: all papers and the first
@trap eff effn :: claimed and repeated
@trap effn effc :: two groups that repeated it
@trap gr grc :: all grants and the council's
@trap val val2 :: two moments
@trap jobs grp :: the company and the laboratory
@trap phd phdl :: all and those who start afresh
@trap fig figd :: altered and used again
@trap note notem :: read and missing
@trap hsold prize :: shares sold and a prize
@rel sum pap = ret + cor + ok
@rel share cpc = citt / cit
@rel share grcp = grc / gr
@rel change vf = val -> val2

@doc commission-summary | inquiry report summary | 2036-05-09
Commission on the Hydra group: summary in English

Appointed under the act of {2020|law}, the commission of {five|mem} members has examined {48|pap} papers published by the Hydra group, {86|note} laboratory notebooks, and heard {41|wit} persons. {13|notem} notebooks couldn't be produced.

Findings. {63|fig} images were altered; {27|figd} appear in more than one paper as results of different experiments. {Nineteen|ret} papers should be retracted and {11|cor} corrected. We have no remarks on {18|ok}.

The catalyst. The yield of {94|eff} per cent at {85|temp} °C reported in 2031 cannot be obtained. In our own tests it was {nine|effc} per cent.

Responsibility. Professor Qvarnström-Bui acted with intent in {seven|-} cases and with gross negligence in the others.

The institute. The first warning was written in March 2033. {Nineteen|mon} months passed.

Full report: {312|pages} pages, in Swedish.

@doc sydsken-daily | regional daily | 2036-05-10
The yield that nobody got

{94 per cent|eff}. With that number, five years ago, a chemist from Lund promised us cheap hydrogen and was on every sofa in the country. {Nine|effc} per cent, writes the commission now, and on a good day.

Professor Henning Qvarnström-Bui, {57|hage}, has been suspended for {eight|susp} months at a salary of {97,000|sal} kronor. He says through his lawyer that he "does not recognise" {19|ret} of anything.

His group had {23|grp} people in 2034, {nine|phd} of them doctoral students. {Three|!phdl} must begin again from nothing, the institute says.

Between 2029 and 2035 Hydra was given {62 million|gr} kronor, {60 per cent|grcp} of which came from the research council. The council wants {8.4 million|back} back.

The altered images? {63|fig}. On p. {88|-} of the report the same stain is a catalyst, a bacterium and, upside down, the moon.

Väder: {16|-}°. Malmö FF {2|-}, Elfsborg {2|-}

@doc element-news | science news | 2036-05-14
How Nagpur knew

"We thought that we were stupid," says Shreya Deshmukh-Iyer. Her team had tried {40|run} times between 2033 and 2034 to make a catalyst from Sweden work. The paper said {94%|eff}. Nagpur got {12%|effn}.

They wrote to the journal, Catalytica, which sent the letter to a referee, who sent it to his friend, who was Henning Qvarnström-Bui. It was never printed. Last December the journal retracted {four|ret1|t=Last December} papers; it'll now have to withdraw {15|-} more, including the first, which has been cited {1,186|citt} times. All told, the group's work has been cited {3,120|cit} times, so {38%|cpc} of its fame hung on that one.

In Lund a student, Wiebke Aalto, {28|dage}, had written {14|mail} warnings. "The reply to number {six|-} was a smiley," she says.

Another {140|chk|t=this autumn} papers from the institute, drawn by lot, will be checked this autumn.

@doc market-note | financial daily | 2036-05-12
Vätra: from {1.2 billion|val} to the price of a villa or two

The founder sold in time. In the spring of 2034 Henning Qvarnström-Bui, who held {18|hsh} per cent, parted with shares for {31 million|hsold} kronor. It was legal, says the exchange.

Vätra AB was worth {1.2 billion|val|t=in February of that year} in February of that year and employed {58|jobs|^}. On Friday's close it's worth {54 million|val2|t=On Friday's close}, a fall of {95.5|vf} per cent, and {seven|jobs2|t=today} people work there today, two of them lawyers.

Investors had put in {210 million|inv}.

The pilot plant in Trelleborg was to run on the {94|eff} per cent. Engineers told the commission that in practice it had never got past {20|-}. "We were asked to wait for the next batch," one said.

What's left is a patent. It expires in {2051|-}.

OMX {+0.4%|-}. Our model portfolio: {-2%|-} since January

@doc sr-radio | radio news script | 2036-06-04
Radio Öresund, 12.30

The research council has today demanded {8.4 million|back} kronor back from the Skåne Institute. The council had provided {42 million|!grc} to the Hydra group, out of {62|gr|x=1000000} million in all.

The professor at the centre of it has handed back {two|pprice} prizes, one of them worth {six million|prize} kronor. The money, he says, is spent.

{Five|phdl} of the group's doctoral students have to start afresh. We spoke to one who doesn't, Wiebke Aalto. She wrote {fourteen|mail} times to her superiors. Last month {six hundred|!dem} people stood in front of the main building with smileys on sticks.

What does she feel? "Tired. I'd like to do some chemistry."

The rector remains. She was asked about the {nineteen|mon} months and answered that she'd been rector for {eleven|-} of them.

Weather and shipping forecast follow.

@doc student-paper | student magazine | 2036-05-20
Notes from the smiley demo

We're {7,900|stud} at this place and on Monday the 12th about {350|~dem|t=on Monday the 12th} of us found we had views on hydrogen.

Overheard: "My supervisor has his poster in the loo." — "Did you read it?" — "It's {312|pages} pages." — "The pictures." — "All {63|fig}?"

Explainer for freshers. The group put out {48|pap} papers. {19|ret} are garbage. {18|ok} are fine, which must be annoying for their authors. The rest get a footnote. The notebooks that could've cleared it all up, {thirteen|notem} of them, were "lost in the move". There was no move.

And who'll pay? The council gave {37.2 million|grc}. It wants less than a quarter of that back. The students who've lost {three|-} years want those.

Aalto was there at the edge with a coffee. Someone asked for a selfie. She's {28|dage} and said she had a furnace on.

Lunch: Tuesday pea soup, {65|-} kr
