@story u8-abrakrom-harvest
@topic A Ghanaian town raises money for a maternity ward at its yam festival
@subject F = Abrakrom Fofie festival | Fofie | the festival | the durbar
@subject C = Abrakrom Health Centre | the health centre | the clinic | maternity ward
@subject O = Nana Kwaku Adunsi III | Nana Adunsi | the chief | the Omanhene | Nana
@subject L = Abrakrom Citizens Abroad | Citizens Abroad | those abroad | the diaspora
@subject M = Hon. Comfort Dzokoto | Dzokoto | the DCE | Madam Dzokoto
@subject D = Dr Yaw Appenteng-Lund | Appenteng-Lund | the doctor
@subject Y = Adehye Rural Bank | the rural bank
@subject S = Abrakrom Youth Association | the youth | youth association
@fact tot = 486000 | fundraising | C | cedis raised for the ward | 2015-09-12 | cumulative
@fact abr = 210000 | fundraising | L | cedis raised for the ward | 2015-09-12 | cumulative
@fact bnk = 50000 | fundraising | Y | cedis raised for the ward | 2015-09-12 | cumulative
@fact dur = 226000 | fundraising | F | cedis given on the ground | 2015-09-12 | cumulative
@fact pld = 135000 | fundraising | C | cedis promised and not yet paid | 2015-09-12 | plan | pledged
@fact goal = 750000 | fundraising | C | cedis the ward would cost | 2015 | plan
@fact bed = 24 | other | C | beds in the new ward | 2016 | plan
@fact bed0 = 5 | other | C | maternity beds | 2015 | snapshot
@fact del = 640 | cases | C | births a year | 2014 | cumulative
@fact ref = 71 | cases | C | mothers sent on to the hospital | 2014 | cumulative
@fact km = 28 | distance | C | kilometres to the hospital | - | constant
@fact cr = 9000 | crowd | F | people at the durbar | 2015-09-12 | snapshot
@fact crp = 6500 | crowd | F | people at the durbar by police estimate | 2015-09-12 | snapshot
@fact yam = 1200 | other | F | tubers of yam auctioned | 2015-09-12 | snapshot
@fact top = 8500 | price | F | highest bid for a yam in cedis | 2015-09-12 | snapshot
@fact yrs = 20 | duration | O | years on the stool | 2015 | snapshot
@fact oag = 63 | age | O | age of the chief | 2015 | constant
@fact rd = 7 | distance | M | kilometres of road to be tarred | 2015-09-12 | plan | pledged
@fact cem = 1500 | fundraising | S | bags of cement | 2015-09-12 | cumulative
@fact mid = 3 | jobs | C | midwives | 2015 | snapshot
@fact midw = 8 | jobs | D | midwives needed | 2015 | plan
@fact rds = 2 | cases | C | mothers who gave birth on the road | 2014 | cumulative
@fact aim = 150000 | fundraising | L | cedis hoped for | 2015 | plan
@trap abr aim :: raised and aimed for
@rel sum tot = abr + bnk + dur
@trap tot goal :: raised and needed
@trap tot pld :: paid in and promised
@trap bed bed0 :: new beds and present ones
@trap del ref :: births and mothers sent on
@trap cr crp :: organisers and police
@trap mid midw :: midwives there and needed

@doc a-radio | community radio site | 2015-09-12
Abrakrom gives {GH₵486,000|tot|v=486000} for women to deliver in peace

By Efua Zormelo, Sankofa 92.7 FM, Abrakrom

It was drumming, it was firing of musket, it was yam. But today's Fofie durbar at Abrakrom was above all about where a woman lies down to have her child.

{Five|bed0|t=as I speak} beds. That is all that the maternity side of the health centre has as I speak, with {three|mid} midwives, for {640|del|t=last year|by=Dr Yaw Appenteng-Lund} births last year, according to Dr Yaw Appenteng-Lund. {Seventy-one|ref|t=last year} mothers had to be put in a taxi for the {28|km} kilometres to Mampong last year. "{Two|rds|by=he} delivered at the roadside," he told the gathering.

Nana Kwaku Adunsi III, who has been on the stool for {20|yrs} years, wants a ward of {24|bed} beds. It will cost {GH₵750,000|goal|v=750000}.

By the time of the closing prayer, the MC announced {GH₵486,000|tot|v=486000|t=By the time of the closing prayer|by=the MC}. Citizens Abroad sent {210,000|abr}; Adehye Rural Bank brought a cheque for {50,000|bnk}; the remaining {226,000|dur} came out of pockets under the canopies. The youth weren't left behind: they carried {1,500|cem} bags of cement on their heads through the arena.

A yam weighing as much as a boy of six fetched {8,500|top} cedis. A total of {1,200|yam} tubers were auctioned, and the rest was cooked.

Listen again: Morning Palaver, 6-9am. Call 024 555 0117.

@doc b-agency | national news agency | 2015-09-14
Chief appeals for health facility

Abrakrom (Ash), Sept. 14, NNA – Nana Kwaku Adunsi III, Omanhene of Abrakrom, has appealed to Government to support the construction of a {42|!bed}-bed maternity ward for the Abrakrom Health Centre.

He made the appeal at a grand durbar of chiefs and people to climax the annual Fofie festival, which was attended by over {9,000|>cr|by=the planning committee} people, the planning committee said. Police put the attendance at {6,500|crp|by=Police}.

The Omanhene, {63|oag}, said {GH₵486,000|tot|v=486000|t=so far|by=The Omanhene} had been realised so far out of the {GH₵750,000|goal|v=750000} required.

The District Chief Executive, Hon. Comfort Dzokoto, pledged that the {seven|rd|by=Hon. Comfort Dzokoto}-kilometre stretch to the main road would be tarred before the rains, and urged the youth to eschew violence.

Dr Appenteng-Lund said the facility recorded {590|!del|t=in 2014|by=Dr Appenteng-Lund} deliveries in 2014 and referred {71|ref|^} cases. It needs {eight|midw|^} midwives but has only {three|mid|^}.

@doc c-paper | regional bi-weekly | 2015-09-17
PROMISES, PROMISES: What was paid at Abrakrom and what was not

From Ibrahim Tetteh-Quist

THE figure shouted from the dais on Saturday was one thing. I asked to see the book.

Book says the following. From Abrakrom people in Bronx, Hamburg and Milan, {GH₵210,000|abr|v=210000}. From the rural bank, {GH₵15,000|!bnk|v=15000}. From the ground, yams and all, {GH₵226,000|dur|v=226000}. Then there's {GH₵135,000|pld|v=135000} in another column, in pencil, which is what big men promised with the microphone in hand. Nobody has added that to the total, which stands at {GH₵486,000|tot|v=486000}, and nobody should.

The treasurer, Auntie Akos, reads my face. "Pencil will become biro by Christmas," she says.

The District Assembly's own gift was a road of {seven|rd} kilometres. Madam Dzokoto's predecessor gave the same road in 2011.

The doctor meanwhile would like {eight|midw|by=The doctor} midwives. A ward for {two dozen|bed} mothers does not run itself.

Classifieds: 2 plots, Ejura road, no litigation

@doc d-diaspora | diaspora association e-mail | 2015-09-20
Dear Abrakrommanba,

Ayekoo! Our {GH₵210,000|abr|v=210000} (you will remember we aimed for {150,000|aim}) was the single biggest gift on the day. Your names were read. It took forty minutes.

Some of you phoned to ask about the number in circulation on WhatsApp, of {GH₵860,000|!tot|v=860000|by=WhatsApp}. We're told by the treasurer that what has come in is {GH₵486,000|tot|v=486000|by=the treasurer}. The rest is fufu.

The ward will have {24|bed} beds where there are {five|bed0|t=now} now. The foundation, with the youth's {1,500|cem} bags, gets poured in October.

And the yam! Brother Kofi in Hamburg bid {8,500|top} by phone and he hasn't yet told his wife.

Next dues: $20, by Zelle.
