@story fr17-namibia-horses
@topic Drought, hyenas and an auction: the wild horses of Sandfontein Pan in Namibia
@subject A = Sandfontein horses | the herd | the horses | the animals | the wild horses | the mustangs
@subject G = Sandfontein Pan | the pan | the desert | the range
@subject W = Sandfontein Horse Trust | the Trust | the trust | Wilhelmine Tjaronda | Tjaronda | its chair | volunteers
@subject D = Ministry of Environment, Forestry and Tourism | the ministry | the ministry's ecologist Festus !Gaseb | !Gaseb | ministry staff
@subject U = Aus auction | the auction | the sale | Kuibis Livestock Agents | auctioneers
@subject Z = spotted hyenas | the hyenas | the clan | predators
@fact h0 = 214 | other | A | living horses | September 2030 | snapshot
@fact h1 = 163 | other | A | living horses | February 2031 | snapshot
@fact h2 = 132 | other | A | horses left on the range | after the auction, 2031-03-15 | snapshot
@fact net = 51 | other | A | fall in the number of horses | September 2030 to February 2031 | constant
@fact chg = -23.8 | rate | A | change in the number of horses in percent | September 2030 to February 2031 | constant
@fact dth = 58 | deaths | A | horses that died | September 2030 to February 2031 | cumulative
@fact hy = 32 | deaths | A | horses killed by hyenas | September 2030 to February 2031 | cumulative
@fact sv = 19 | deaths | A | horses that starved | September 2030 to February 2031 | cumulative
@fact rd = 7 | deaths | A | horses killed on the road | September 2030 to February 2031 | cumulative
@fact br = 7 | other | A | foals born | September 2030 to February 2031 | cumulative
@fact fo = 5 | other | A | foals alive | February 2031 | snapshot
@fact max = 130 | other | G | horses that the range can feed | dry year | constant | threshold
@fact perm = 40 | other | D | horses that may be caught | permit of January 2031 | plan | threshold
@fact cau = 34 | other | A | horses caught | March 2031 | cumulative
@fact so = 31 | other | A | horses sold | 2031-03-15 | cumulative
@fact ret = 3 | other | A | caught horses set free again | March 2031 | cumulative
@fact avg = 7500 | price | U | average price of a horse in Namibian dollars | 2031-03-15 | constant
@fact tot = 232500 | revenue | U | Namibian dollars taken in all | 2031-03-15 | constant
@fact top = 21000 | price | U | highest price of a horse in Namibian dollars | 2031-03-15 | constant
@fact rsv = 4000 | price | U | lowest bid allowed in Namibian dollars | 2031-03-15 | constant | threshold
@fact bid = 112 | other | U | registered bidders | 2031-03-15 | constant
@fact exp = 300000 | revenue | U | Namibian dollars taken in all | forecast of early March 2031 | plan | projected
@fact haP = 120 | other | W | tonnes of hay | by the end of May 2031 | plan | pledged
@fact ha = 84 | other | W | tonnes of hay | 2031-03-03 | cumulative
@fact haq = 70 | other | W | share of the planned hay delivered in percent | 2031-03-03 | cumulative
@fact hp = 3900 | price | W | Namibian dollars for a tonne of hay | 2031 | constant
@fact hc = 327600 | spending | W | Namibian dollars spent on hay | 2031-03-03 | cumulative
@fact goal = 1600000 | fundraising | W | Namibian dollars asked for in donations | 2031 | plan
@fact rs1 = 940000 | fundraising | W | Namibian dollars given | 2031-03-03 | cumulative
@fact rs2 = 1120000 | fundraising | W | Namibian dollars given | 2031-03-17 | cumulative
@fact rq2 = 70 | other | W | share of the appeal reached in percent | 2031-03-17 | cumulative
@fact zn = 11 | other | Z | hyenas counted | January 2031 | snapshot
@fact zm = 3 | other | Z | hyenas moved away | February 2031 | cumulative
@fact zl = 8 | other | Z | hyenas left | February 2031 | snapshot
@fact zp = 6 | other | Z | hyenas to be moved away | plan of January 2031 | plan | pledged
@fact rn = 9 | other | G | millimetres of rain | October 2030 to February 2031 | cumulative
@fact ra = 85 | other | G | millimetres of rain in an average season | - | constant
@fact ar = 36000 | area | G | hectares of the range | - | constant
@fact hyq = 55.2 | other | Z | share of the dead horses that hyenas killed in percent | September 2030 to February 2031 | cumulative
@fact ov = 2 | other | A | horses above what the range can feed | after the auction, 2031-03-15 | snapshot
@fact vp = 19 | other | A | horses seen from the viewpoint | March 2031 | snapshot
@fact eh = 11 | other | A | horses at the hay lorry | March 2031 | snapshot
@fact lap = 30 | other | G | millimetres of rain | before 2031-03-15 | plan | threshold
@fact sh = 20 | deaths | Z | hyenas shot | 2031-03-03 | cumulative | denied
@fact wk = 50 | other | A | share of the horses too weak to travel in percent | 2031-03-15 | snapshot | denied
@fact sw = 5000 | price | U | winning bid for one mare in Namibian dollars | 2031-03-15 | constant
@fact lb = 4500 | price | U | losing bid for one mare in Namibian dollars | 2031-03-15 | constant
@trap lb sw :: a bid that lost and the one that won
@fact gbp = 24 | price | - | Namibian dollars to the pound | March 2031 | snapshot
@fact rad = 240 | other | A | living horses | September 2030 | snapshot | denied
@fact nl = 18 | other | W | tonnes of hay on the next lorry | 2031-03-20 | plan | projected
@trap vp sv :: nineteen seen and nineteen starved
@trap eh zn :: eleven horses at the lorry and eleven hyenas
@trap lap rn :: rain that would end the permit and rain that fell
@rel share hyq = hy / dth
@rel diff ov = h2 - max
@rel sum dth = hy + sv + rd
@rel diff net = h0 - h1
@rel diff net = dth - br
@rel change chg = h0 -> h1
@rel diff ret = cau - so
@rel diff h2 = h1 - so
@rel product tot = so * avg
@rel product hc = ha * hp
@rel share haq = ha / haP
@rel share rq2 = rs2 / goal
@rel diff zl = zn - zm
@trap dth net :: foals born in between make the fall smaller than the deaths
@trap h0 h1 :: September's flight and February's count
@trap h1 h2 :: before and after the sale
@trap cau so :: three of those caught were let go
@trap perm cau :: permitted and caught
@trap haP ha :: hay planned and hay delivered
@trap rs1 rs2 :: donations early and in the middle of March
@trap br fo :: foals born and foals alive
@trap rd br :: seven run over and seven born
@trap haq rq2 :: seventy percent of the hay and seventy percent of the money
@trap zm zp :: hyenas moved and hyenas meant to be moved
@trap max h2 :: what the range can feed and what is left on it
@trap exp tot :: takings hoped for and takings

@doc na-ministry | press release | 2031-03-03
MEDIA STATEMENT — FOR IMMEDIATE RELEASE
Management measures at Sandfontein Pan

Windhoek, 3 March 2031 (Ref. MEFT 14/2/1/9)

1. The Ministry notes public concern over the free-roaming horses of Sandfontein Pan and wishes to place the following on record.

2. A ground count concluded in February established a population of {163|h1|t=in February} animals. The aerial survey of the previous September had recorded {214|h0|t=the previous September}. The decline therefore amounts to {51|net}, or {23.8|chg|v=-23.8} per cent, notwithstanding {seven|br} births.

3. Of {58|dth} mortalities, {32|hy|^} are attributed to spotted hyenas, {19|sv|^} to malnutrition and {seven|rd|^} to vehicles on the B4.

4. Rainfall at the pan since October stands at {9|rn|t=since October} mm, against a long-term seasonal mean of {85|ra} mm. In the view of the Ministry's ecologist, Mr Festus !Gaseb, the {36,000|ar}-hectare range cannot sustain more than {130|max|by=Mr Festus !Gaseb} horses under such conditions.

5. Accordingly a permit has been issued for the capture of not more than {40|perm}, to be offered by public auction at Aus on Saturday 15 March. Should rain in excess of {30|>lap|t=before that date} mm fall before that date, the permit lapses.

6. In January {11|zn|t=In January} hyenas were counted at the pan. The relocation of {six|zp|by=The Ministry} hyenas was approved in the same month. {Three|zm} have been moved to date. There is no truth in reports that {20|sh} were shot.

Enquiries: Ms Ndapewa Shilongo-Brand, Tel. +264 61 555 0193, Private Bag 13306

@doc na-weekly | regional weekly newspaper | 2031-03-07
Hay and hope at the edge of the sand

THE //KHARAS MESSENGER · Friday 7 March 2031 · N$8
By Dieudonné Nghipandulwa

Bale by bale, the lorry is getting lighter. Wilhelmine Tjaronda kicks the last one off herself, and {eleven|eh} thin faces come up over the dune at the noise of it.

"They know the gearbox," says the retired maths teacher, who has chaired the Sandfontein Horse Trust since its founding in a Keetmanshoop kitchen.

Her sums are in a school exercise book. Promised before winter: {120|haP|t=before winter} tonnes. On the ground as of Monday: {84|ha|t=as of Monday}. That's {70%|haq|^}, "a B-minus", and each tonne costs her {N$3,900|hp}, landed. So far it comes to {N$327,600|hc}. Donors, most of them German, had sent {N$940,000|rs1|t=by the same day} by the same day; the appeal is for {N$1.6 million|goal}.

What she doesn't like to read out is the page with the crosses. {Fifty-eight|dth|t=since September|by=she} since September. "{Twenty-three|!hy} were taken in the night," she says, and looks at the ridge, where {eight|zl} of the clan are still denned now that ministry staff have trucked some away. The B4 claimed {seven|rd}. The rest just lay down.

And the young? {Five|fo} are on their feet.

Next week's round-up divides the town. Tjaronda is for it, barely. Old Oom Bertus Kapitango, who shod horses for the railways, isn't. "You take {forty|perm}, you take the ones that can still run," he told me.

The auctioneers, Kuibis Livestock Agents, hope for about {N$300,000|~exp|t=Next week|by=Kuibis Livestock Agents}, with no bid under {N$4,000|rsv} accepted.

ALSO IN THIS ISSUE: Council owes NamWater N$41m, p. 3 · Aus Bakery turns 70, p. 5 · Grade 12 results: 16 distinctions at one school, p. 6
SMS the editor: 555 081

@doc na-tv | TV news site | 2031-03-15
Wild horses of the Namib find new homes

nbn-online.example › News › South
Sat 15 Mar 2031, 18:22 | Read time: 2 min | Video (1:47)

AUS — There were tears, dust and one runaway hat as horses born without fences were led into a ring on Saturday.

All {34|!so|t=on Saturday} that had been rounded up over the past ten days found buyers, the most expensive a liver-chestnut stallion known as Kaiser, who went for {N$21,000|top} to a guest farm near Maltahöhe. More than {110|>bid} people had signed up to bid, some by phone from Cape Town.

On average a horse fetched {N$7,500|avg}.

Environment officials say the move was needed because the desert can carry at most {130|<max|by=Environment officials} in a year like this one, when barely {9mm|rn|v=9} has fallen. February's headcount found {163|h1|t=February}. They say there won't be another capture before {2033|-}.

An animal-welfare group, Vry en Wild, called the event "a garage sale of our heritage" and claimed a vet had warned that {half|wk|by=a vet} of the animals were too weak to travel. The ministry denies it.

Watch: Kaiser clears a 1.6 m gate
Related: 3 leopards seen at Solitaire | Fuel up N$1.20 from Wednesday | Brave Warriors U20 lose 2-0

@doc na-travel | foreign newspaper, Sunday travel column | 2031-03-16
Postcard from Aus: going, going

The Severn & Wye Herald on Sunday
Morwenna Okpara-Lisle

I nearly bought a horse yesterday. I'd put up my hand to shade my eyes, and a man in a waistcoat said "{four-five|lb|v=4500}, the lady" and it was only the decency of a dentist from Swakopmund, who went to {five thousand|sw}, that spared me from having to explain a mare to easyBudget Airways.

You'll have heard of the wild horses, if only from the calendar. Nobody is sure whose they were; a baron's stud, a shipwreck, a retreating cavalry. On paper there are {214|!h1|t=now|by=the leaflet} of them now, so the leaflet in the lodge has it, and it's a week old. From the viewpoint I counted {nineteen|vp|by=I}, and a lorry.

It hasn't rained to speak of. Some {seventy|?~dth|t=over the summer|by=the barman} died over the summer, the barman reckons; my own guide, a soft-spoken Damara ecologist named Festus, puts it at {58|dth|t=over the summer|by=Festus} and says that rather more than {half|>hyq|by=Festus} of those were eaten. He's moved {three|zm} of the culprits himself, in a crate made from a wardrobe, and was supposed to move {twice as many|zp|v=6}.

At the sale, {thirty-one|so} went. {A trio|ret|v=3} was turned back into the dunes with a slap, too old or too pregnant, and got the only applause of the day. I was told the pot came to {N$325,200|!tot|by=I was told}; at roughly {N$24|~gbp} to the pound that's a decent second-hand Skoda.

Go in May. Rooms from N$1,850 (tel. +264 63 555 011); direct flights Tuesdays only; malaria risk nil. Next week: 48 hours in Tartu.

@doc na-newsletter | charity newsletter | 2031-03-17
SANDFONTEIN HORSE TRUST — e-news no. 46

Dear friends,

It is over and we've all slept badly. Here, without comment, is what Saturday brought.

Caught: {34|cau}. Let go again: {3|ret}. Sold: {31|so}. The bill that the agents sent to the State shows {N$232,500|tot|by=the agents} in takings, not a cent of which comes to us.

By my pencil that leaves {132|h2|t=that leaves} out there, {two|ov} over what Mr !Gaseb thinks is right. I shan't tell which {two|-}.

Your gifts have reached {N$1,120,000|rs2}. A fortnight ago it was {940|rs1|x=1000|t=A fortnight ago} thousand, so somebody has been generous: we're at {70|rq2} per cent. If the full {1.6|goal|x=1000000} million comes in we'll sink a second borehole; otherwise it's hay and only hay. The next lorry, of {18|nl} tonnes, leaves Mariental on Thursday.

Some of you have asked about the foals. {Seven|br} were born since the spring flight; {five|fo} of those are alive, among them Pythagoras, who has learned to undo my bootlace.

A correction, since figures are flying about: the September total wasn't {240|rad|by=one radio station}, as one radio station had it, but {214|h0|t=September}.

With love and sand in everything,
Wilhelmine Tjaronda (chair)

Donate: FNWB, account 62-555-01187, branch 280 172. Unsubscribe | View in browser | Privacy (rev. 3)
