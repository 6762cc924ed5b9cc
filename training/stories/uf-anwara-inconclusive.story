@story uf-anwara-inconclusive
@topic A Nigerian governorship election declared inconclusive, and the supplementary poll a fortnight later
@subject A = Anwara State | Anwara | the state
@subject I = INEC | the commission | the Independent National Electoral Commission | the electoral umpire | the returning officer
@subject D = Chukwuemeka Danjuma | Danjuma | the former senator | Danjuma of the Progressive Alliance | Emeka
@subject H = Hauwa Oke | Oke | Mrs Oke | the deputy governor | Hauwa
@subject T = Tamuno Briggs | Briggs | Labour Front
@subject M = the minor parties | the smaller parties | the remaining parties
@subject P = the police | police | the Nigeria Police Force | the commissioner of police
@subject W = Ballot Watch | Ballot Watch Nigeria | the observers | the observer group
@fact reg = 1486000 | other | A | registered voters | 2031-03 | snapshot
@fact pvc = 1174000 | other | A | voter cards collected | 2031-03 | snapshot
@fact pvs = 79 | other | A | share of registered voters who collected a card | 2031-03 | snapshot
@fact pu = 1912 | other | A | polling units | 2031-03-15 | constant
@fact acc = 512340 | turnout | A | voters accredited | 2031-03-17 | cumulative
@fact tu = 34.5 | turnout | A | turnout of registered voters | 2031-03-17 | cumulative
@fact cast = 506118 | votes_cast | A | ballots cast | 2031-03-17 | cumulative
@fact val = 494206 | votes_cast | A | valid votes | 2031-03-17 | cumulative
@fact rej = 11912 | other | A | rejected ballots | 2031-03-17 | cumulative
@fact d1 = 214873 | vote_count | D | votes | 2031-03-17 | cumulative
@fact h1 = 199651 | vote_count | H | votes | 2031-03-17 | cumulative
@fact t1 = 61440 | vote_count | T | votes | 2031-03-17 | cumulative
@fact o1 = 18242 | vote_count | M | votes | 2031-03-17 | cumulative
@fact m1 = 15222 | margin | D | votes ahead of Oke | 2031-03-17 | cumulative
@fact dn = 97415 | vote_count | D | votes | 2031-03-16 noon | cumulative
@fact hn = 108220 | vote_count | H | votes | 2031-03-16 noon | cumulative
@fact mn = 10805 | margin | H | votes ahead of Danjuma | 2031-03-16 noon | cumulative
@fact ln = 9 | other | A | local government areas collated | 2031-03-16 noon | cumulative
@fact lga = 17 | other | A | local government areas | - | constant
@fact cu = 148 | other | A | polling units cancelled | 2031-03-17 | snapshot
@fact cr = 41870 | other | A | registered voters in the cancelled units | 2031-03-17 | snapshot
@fact cp = 33905 | other | A | voter cards collected in the cancelled units | 2031-03-17 | snapshot
@fact sd = 4286 | vote_count | D | votes in the supplementary poll | 2031-03-29 | cumulative
@fact sh = 13902 | vote_count | H | votes in the supplementary poll | 2031-03-29 | cumulative
@fact st = 611 | vote_count | T | votes in the supplementary poll | 2031-03-29 | cumulative
@fact so = 131 | vote_count | M | votes in the supplementary poll | 2031-03-29 | cumulative
@fact sv = 18930 | votes_cast | A | valid votes in the supplementary poll | 2031-03-29 | cumulative
@fact df = 219159 | vote_count | D | votes | final | cumulative
@fact hf = 213553 | vote_count | H | votes | final | cumulative
@fact mf = 5606 | margin | D | votes ahead of Oke | final | cumulative
@fact vf = 513136 | votes_cast | A | valid votes | final | cumulative
@fact dsf = 42.7 | vote_share | D | share of valid votes | final | cumulative
@fact hsf = 41.6 | vote_share | H | share of valid votes | final | cumulative
@fact wd = 43.1 | poll_share | W | Danjuma's share in the parallel count | 2031-03-16 | snapshot | projected
@fact wh = 40.6 | poll_share | W | Oke's share in the parallel count | 2031-03-16 | snapshot | projected
@fact wm = 1.9 | margin_of_error | W | margin of error | 2031-03-16 | snapshot
@fact wf = 6.2 | other | W | share of polling units where the card reader failed | 2031-03-15 | snapshot
@fact up1 = 88 | counted_share | I | share of result sheets online | 2031-03-16 noon | cumulative
@fact up2 = 96.5 | counted_share | I | share of result sheets online | 2031-03-17 | cumulative
@fact po = 24500 | officers | P | police officers deployed | 2031-03-15 | snapshot
@fact pp = 28000 | officers | P | police officers promised for the election | 2031-03 | plan | pledged
@fact ps = 3800 | officers | P | police officers deployed for the supplementary poll | 2031-03-29 | snapshot
@fact k1 = 4 | deaths | A | people killed in election violence | 2031-03-15 evening | cumulative
@fact k2 = 7 | deaths | A | people killed in election violence | 2031-03-17 | cumulative
@fact ar1 = 63 | arrests | P | people arrested over the election | 2031-03-15 evening | cumulative
@fact ar2 = 91 | arrests | P | people arrested over the election | 2031-03-17 | cumulative
@fact dh = 12000 | units_pledged | D | low-cost houses in four years | - | plan | pledged
@fact hh = 8500 | units_pledged | H | low-cost houses in four years | - | plan | pledged
@fact hv = 5000 | officers | H | state guards to be recruited | - | plan | pledged
@fact v0 = 2150 | officers | A | state guards in service | 2031-02 | snapshot
@fact sa = 7 | duration | A | months of unpaid pensions | 2031-02 | snapshot
@rel share pvs = pvc / reg
@rel share tu = acc / reg
@rel sum cast = val + rej
@rel sum val = d1 + h1 + t1 + o1
@rel diff m1 = d1 - h1
@rel diff mn = hn - dn
@rel sum sv = sd + sh + st + so
@rel sum df = d1 + sd
@rel sum hf = h1 + sh
@rel diff mf = df - hf
@rel sum vf = val + sv
@rel share dsf = df / vf
@rel share hsf = hf / vf
@race noon = dn hn
@race monday = d1 h1 t1
@race supp = sd sh st
@race final = df hf
@trap cr cp :: registered in the cancelled units and holders of cards there
@trap m1 mf :: first margin and final margin
@trap mn m1 :: the lead changed sides
@trap d1 df :: with and without the supplementary poll
@trap k1 k2 :: deaths on the day and by Monday
@trap acc cast :: accredited and cast
@trap cast val :: cast and valid
@trap po pp :: deployed and promised
@trap hv v0 :: promised and in service
@trap wd dsf :: projection and result
@trap up1 up2 :: two moments of the upload

@doc a-wire | news agency | 2031-03-17
INEC declares Anwara governorship poll inconclusive

Asaba Road, UMUDIKE-ANWARA, March 17 (NAWA) - The Independent National Electoral Commission on Monday declared Saturday's governorship election in Anwara State inconclusive, ordering a rerun in {148|cu|t=on Monday|by=The Independent National Electoral Commission} polling units where voting was cancelled or never held.

The returning officer, Prof. Folashade Ekanem, said Chukwuemeka Danjuma of the Progressive Alliance polled {214,873|d1|t=on Monday|by=Prof. Folashade Ekanem} votes and Hauwa Oke of the People's Redemption Congress {199,651|h1|^}. Labour Front's Tamuno Briggs trailed with {61,440|t1|^}.

She said the difference of {15,222|m1|^} between the first two was smaller than the {33,905|cp|^} permanent voter cards collected in the affected units, where {41,870|cr|^} people were registered. "By law I am unable to make a return," she said.

Some {512,340|acc|t=on Saturday} voters were accredited on Saturday out of {1,486,000|reg} on the register, of whom {1,174,000|pvc} had picked up their cards.

The commissioner of police said {91|ar2|t=to date|by=The commissioner of police} persons had been arrested to date and confirmed {seven|k2|^} deaths, up from {four|k1|t=at the close of polls} at the close of polls.

The supplementary poll holds on March 29.

@doc b-daily | national daily | 2031-03-18
Anwara: How Oke's early lead evaporated

By Ifeoma Garba-Whyte, Yunusa Ilemobade

At noon on Sunday the drums were already out at the PRC secretariat. With {nine|ln|t=At noon on Sunday} of {17|lga} local government areas collated, Mrs Hauwa Oke was in front by {10,805|mn|^}, her {108,220|hn|^} against {97,415|dn|^} for the former senator, Chief Chukwuemeka Danjuma.

Then the riverine councils came in. By the time Professor Folashade Ekanem closed her file on Monday afternoon it was Danjuma who led, {214,873|d1|t=on Monday afternoon} to {196,951|!h1|^}. {Sixty-one thousand|~t1|^|v=61000} preferred Mr Briggs of Labour Front, and {18,242|o1|^} the remaining parties.

Observers were not surprised. Ballot Watch Nigeria had on Sunday evening projected {43.1 per cent|wd|t=on Sunday evening|by=Ballot Watch Nigeria} for the former senator and {40.6 per cent|wh|^} for the deputy governor, give or take {1.9 points|wm|^}. The group said card readers failed in {6.2 per cent|wf|^} of {1,912|pu} units. Result sheets from {88 per cent|up1|t=by Sunday noon} of units were on the public portal by Sunday noon and {96.5 per cent|up2|t=on Monday} on Monday.

Turnout was {34.5 per cent|tu}. Commission papers seen by this newspaper show {506,118|cast|by=Commission papers} ballots cast, of which {494,206|val|^} were valid and {12,912|!rej|^} rejected.

The police had promised {28,000|pp|by=The police} officers. A spokesman conceded that {24,500|po|t=on the day|by=A spokesman} were on the ground on the day. Residents of Obiaja said they saw none. {Five|!k2|t=since Saturday} people have lost their lives since Saturday.

ALSO IN THIS EDITION: Naira closes at 1,612 • Super Falcons name 23 • Page 38: Sudoku

@doc c-online | online newspaper | 2031-03-30
BREAKING: Danjuma wins Anwara after supplementary poll, Oke heads for tribunal

The Progressive Alliance's Emeka Danjuma is governor-elect of Anwara State, INEC announced at 4.20 this morning.

Final figures as read by the returning officer:

Danjuma (PA): {219,159|df|t=Final figures|by=the returning officer} ({42.7%|dsf|^})
Oke (PRC): {213,553|hf|^} ({41.6%|hsf|^})
Total valid: {513,136|vf|^}

Margin: {5,606|mf|^}

Mrs Oke cut deep but not deep enough. On Saturday, in the {148|cu} units left over, she took {13,902|sh|t=On Saturday} votes to his {4,286|sd|^}. Mr Briggs, who had told supporters to stay home, picked up {611|st|^} all the same, and the smaller parties {131|so|^} between them.

Before the rerun the gap was {15,222|m1|t=Before the rerun}, and her camp needed roughly {nine|-} of every ten ballots to close it.

About {3,800|~ps|t=On Saturday} policemen were on duty for a poll with {18,930|sv|t=On Saturday} valid votes, {one|-} for every five. There were no deaths, the police said, compared with {seven|k2|t=two weeks ago|by=the police} two weeks ago.

"We won the state. They won the arithmetic," the deputy governor told our correspondent. She has {21|-} days to petition.

Drop your comments below. 1,317 people are reading this.

@doc d-explain | policy newsletter | 2031-03-24
The PVC rule, and why Saturday matters

Readers ask why a man leading by more than {15,000|>m1|t=leading} votes is not governor. The answer is a threshold. When the leader's margin is smaller than the number of collected voter cards in units where no election held, there must be another. The {148|cu} Anwara units have {33,095|!cp} such cards. That they have {41,870|cr} registered voters is irrelevant, whatever the radio says.

Could it change the outcome? Arithmetically. Oke must win about {77|-} per cent of a full house and there will be no full house. Statewide, {79 per cent|pvs} of the registered hold a card, but in the first round {512,340|acc|t=in the first round} turned up to be accredited, which is {34.5 per cent|tu|^} of the register. If Saturday looks like that, expect between {14,000|-} and 20,000 votes.

What is at stake? The pension arrears are at {seven|sa|t=at the last count} months at the last count. On housing, Danjuma has said {12,000|dh|t=over four years} low-cost units over four years; Oke, {8,500|hh|^}. On security she wants {5,000|hv} new state guards. The guards number {2,150|v0|t=Today} Today.

And for the record: the deputy governor was never ahead by {20,000|-}, as a viral graphic claims. Her best moment was Sunday noon, {10,805|mn|t=Sunday noon}.

Past issues: 118 | Unsubscribe

@doc e-tabloid | evening tabloid | 2031-03-15
{FOUR|k1} DIE AS ANWARA VOTES

Guns boomed in parts of Anwara yesternight as the governorship poll ended in tears for some families. Police confirm {four|k1|t=as the governorship poll ended|by=Police} dead, two of them ad hoc staff, and {63|ar1|t=by nightfall|by=the CP} arrested by nightfall, according to the CP.

This was in spite of {24,500|po|t=as the governorship poll ended} men in black uniform. "They promised us {28,000|pp|by=They}; where is the balance?" fumed trader Blessing Okonjo-Tal.

Voters came out, but not in flood. {Less than half|-} the {1.17 million|~pvc} who own PVCs bothered. At Ward 6, Mama Ekaette, 82, said she had come for one thing: pension. Government owes her {seven|sa} months.

The two leading candidates voted within an hour of each other. Danjuma, who wants to build {1,200|!dh|t=in his first term} low-cost houses in his first term, came in a keke. Oke, whose own promise is {8,500|hh|t=in his first term}, trekked.

She told journalists her {5,000|hv|by=She} guards would have "pursued those boys into the creek". The present outfit, of {2,150|v0}, has {6|-} boats.

Counting is ongoing in {17|lga} LGAs. Keep a date with us.

@doc f-radio | radio discussion transcript | 2031-04-02
PRESENTER: ... and we are back with The Collation Hour, 96.1. Barrister Nnenna Abubakar-Cole, was it close?

ABUBAKAR-COLE: Look at it. {Five thousand six hundred|~mf|t=in the end|v=5600} in the end. In a state of {nearly one and a half million|<reg|v=1500000} registered voters! Danjuma started the fortnight with {two hundred and fifteen thousand|~d1|t=started the fortnight|v=215000}, near enough, and added only {four thousand|sd|round=1000|v=4000}. Hauwa added three times that.

PRESENTER: More. {Thirteen thousand, nine hundred and two|sh|v=13902}. I have the sheet.

ABUBAKAR-COLE: I stand corrected. So he ends at {219,159|df|t=he ends} and she at {213,553|hf|t=he ends}.

PRESENTER: In percentages, {42.7|dsf|t=he ends} and {41.6|hsf|t=he ends}. The observers had him at {43.1|wd|t=on the first weekend|by=The observers} and her {40.6|wh|^} on the first weekend, so they look clever.

ABUBAKAR-COLE: Within their {1.9|wm|by=they}, yes. But who voted? {Thirty-four and a half per cent|tu|t=first time|v=34.5} first time. Do you know how many people did not vote at all?

PRESENTER: Your party says rigging. The portal had {96.5 per cent|up2|t=by that Monday} of sheets by that Monday.

ABUBAKAR-COLE: And where were the others? Police arrested {ninety-one|ar2|t=by that Monday|v=91} people and prosecuted how many?

PRESENTER: Line three, Ejike from Uzoakoli. Go ahead.
