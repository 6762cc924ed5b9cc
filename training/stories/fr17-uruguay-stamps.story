@story fr17-uruguay-stamps
@topic Verdict in the trial of a ring that forged and sold 19th-century Uruguayan stamps
@subject R = Blue Estuary forgery ring | the ring | the group | the workshop | the forgers | the defendants
@subject V = Blue Estuary trial | the trial | the case | the hearings
@subject O = Silvana Ottonello | Ottonello | the dealer
@subject B = Nicanor Bentancor | Bentancor | the lithographer | the engraver
@subject K = Zvonimir Kralj | Kralj | the chemist
@subject T = Anahí Tabárez | Tabárez | the courier | the bookkeeper
@subject C = Judge Amaranta Legnani | Legnani | the judge | the court | the ruling
@subject S = Blue Estuary | the stamp | the five-centésimo blue of 1861
@subject M = Postal Museum | the museum | Museo Postal
@subject P = the buyers | collectors | victims | the plaintiffs
@subject X = Ravel-Okonjo Catalogue | the catalogue
@fact ac = 5 | other | R | people charged | indictment, February 2028 | cumulative
@fact tr = 4 | other | R | people tried | 2029 trial | constant
@fact cv = 3 | other | R | people convicted | 2029-08-14 | snapshot
@fact aq = 1 | other | R | people acquitted | 2029-08-14 | snapshot
@fact sO = 7 | sentence | O | years of prison imposed | 2029-08-14 | snapshot
@fact sB = 4 | sentence | B | years of prison imposed | 2029-08-14 | snapshot
@fact sK = 2.5 | sentence | K | years of prison imposed | 2029-08-14 | snapshot
@fact aO = 10 | sentence | O | years of prison asked for | closing arguments | plan
@fact aB = 6 | sentence | B | years of prison asked for | closing arguments | plan
@fact aK = 4 | sentence | K | years of prison asked for | closing arguments | plan
@fact aT = 3 | sentence | T | years of prison asked for | closing arguments | plan
@fact det = 14 | duration | O | months already spent in custody | 2029-08-14 | cumulative
@fact pr = 1552 | other | R | fake stamps made | to March 2027 | cumulative
@fact sz = 1164 | other | R | fake stamps seized by police | 2027-03-09 | snapshot
@fact sl = 388 | other | R | fake stamps sold | to March 2027 | cumulative
@fact rec = 251 | other | R | sold fake stamps recovered | 2029-08-14 | cumulative
@fact rec7 = 243 | other | R | sold fake stamps recovered | 2029-07-24 | cumulative
@fact out = 137 | missing | R | sold fake stamps not traced | 2029-08-14 | snapshot
@fact be = 96 | other | S | fake copies sold | to March 2027 | cumulative
@fact g26 = 51 | other | S | genuine copies listed | 2026 census | snapshot
@fact gx = 8 | other | S | listed copies found to be fakes | 2029 | cumulative
@fact gen = 43 | other | S | genuine copies listed | 2029 revision | snapshot
@fact paid = 2310000 | revenue | R | dollars taken in sales of fakes | to March 2027 | cumulative
@fact claim = 1900000 | damages | P | dollars claimed in compensation | 2029 trial | plan
@fact rest = 1740000 | damages | P | dollars of compensation ordered | 2029-08-14 | snapshot
@fact restP = 69600000 | damages | P | pesos of compensation ordered | 2029-08-14 | snapshot
@fact fO = 2400000 | damages | O | pesos of fine imposed | 2029-08-14 | snapshot
@fact fB = 800000 | damages | B | pesos of fine imposed | 2029-08-14 | snapshot
@fact by = 61 | other | P | people who bought fakes | 2029 trial | cumulative
@fact bc = 14 | other | P | countries where fakes were sold | 2029 trial | cumulative
@fact pl = 47 | other | P | people suing for compensation | 2029 trial | snapshot
@fact top = 184000 | price | S | highest price paid for a fake copy in dollars | November 2025 | constant
@fact gp = 212000 | price | S | highest price paid for a genuine copy in dollars | 2024 | constant
@fact c1 = 150000 | price | X | listed price of the stamp in dollars | 2027 edition | constant
@fact c2 = 90000 | price | X | listed price of the stamp in dollars | 2030 edition | plan | projected
@fact cc = -40 | rate | X | change in the listed price in percent | 2027 to 2030 editions | plan | projected
@fact wit = 38 | other | V | witnesses heard | 2029 trial | cumulative
@fact witP = 52 | other | V | witnesses listed | May 2029 | plan
@fact hd = 29 | other | V | days of hearings | to 2029-08-14 | cumulative
@fact hd7 = 26 | other | V | days of hearings | 2029-07-24 | cumulative
@fact wk = 11 | duration | V | weeks that it lasted | 2029-08-14 | constant
@fact pg = 412 | other | C | pages of the ruling | 2029-08-14 | constant
@fact ap = 10 | duration | R | days allowed for an appeal | 2029 | constant | threshold
@fact mc = 26 | other | M | stamps in the drawer | - | constant
@fact ms = 9 | other | M | stamps replaced with fakes | to March 2027 | cumulative
@fact mf = 5 | other | M | stolen stamps returned | 2029-08-16 | cumulative
@fact mm = 4 | missing | M | stolen stamps still missing | 2029-08-16 | snapshot
@fact mv = 30500 | ridership | M | visitors in a year | 2028 | cumulative
@fact mb = 3100000 | budget | M | pesos to be spent on new locks and cameras | 2030 | plan | pledged
@fact dO = 3 | duration | O | years of prison below what was asked for | 2029-08-14 | snapshot
@fact aS = 23 | sentence | R | years of prison asked for | closing arguments | plan
@fact q75 = 75 | other | R | share of the fakes made that police seized in percent | 2027-03-09 | snapshot
@fact qP = 77.05 | other | P | share of the people who bought fakes that sued in percent | 2029 trial | snapshot
@fact nj = 14 | other | P | people who bought fakes and did not sue | 2029 trial | snapshot
@fact hyp = 7000000 | revenue | R | dollars that the seized fakes would have brought | - | constant | hypothetical
@fact tk = 150 | price | M | pesos for admission | 2029 | constant
@fact mg = 2 | other | M | genuine copies it holds | 2029-08-16 | snapshot
@rel diff dO = aO - sO
@rel sum aS = aO + aB + aK + aT
@rel share q75 = sz / pr
@rel share qP = pl / by
@rel diff nj = by - pl
@rel convert restP = rest
@rel sum pr = sz + sl
@rel diff out = sl - rec
@rel diff gen = g26 - gx
@rel sum tr = cv + aq
@rel change cc = c1 -> c2
@rel diff mm = ms - mf
@trap aO sO :: what the prosecution asked for and what the court gave
@trap g26 gen :: the old census still held eight fakes
@trap rec rec7 :: eight more turned up between the closing arguments and the verdict
@trap top gp :: the dearest fake and the dearest genuine copy
@trap by pl :: not all the buyers sued
@trap nj bc :: fourteen buyers who did not sue and fourteen countries
@trap ac tr :: one of the accused died before the trial
@trap paid rest :: what the buyers paid and what they are to get back
@trap wit witP :: witnesses listed and witnesses heard
@trap hd hd7 :: three more hearings followed
@trap sz sl :: fakes seized in the workshop and fakes sold
@trap ms gx :: fakes in the museum's drawer and fakes in the census

@doc uy-wire | wire agency | 2029-08-14
{Three|cv} jailed in Uruguay for faking classic stamps

MONTEVIDEO, Aug 14 (Cono Sur Press) - A Uruguayan court on Tuesday sent {three|cv|t=on Tuesday} people to prison for slipping forgeries of 19th-century rarities into auction rooms from Lisbon to Osaka, and cleared a bookkeeper of any part in it.

Silvana Ottonello, who ran a stamp shop off Plaza Matriz, was given {seven|sO} years. Prosecutors had wanted {10|aO|by=Prosecutors}. Nicanor Bentancor, the retired lithographer who engraved the plates, got {four|sB}, and the chemist Zvonimir Kralj, who toasted the paper under ultraviolet lamps, {30 months|sK|v=2.5}.

"What was counterfeited here was not paper but trust," Judge Amaranta Legnani told a packed room, before handing clerks a ruling that runs to {412|pg} pages.

She found that {388|sl|t=between 2023 and early 2027|by=She} forgeries had changed hands between 2023 and early 2027, bringing in {$2.31 million|paid|^}. Police took {1,164|sz|t=in a raid in March 2027} others from a garage in the suburb of Colón in a raid in March 2027. Of the ones sold, more than {130|>out} have yet to be found.

The convicted must jointly repay {$1.74 million|rest}. The {47|pl} collectors who sued had put their loss at {$1.9 million|claim|by=collectors who sued}.

Defence lawyer Iñaki Goyhenespe said "every line" of the judgment would be contested. The law gives him {10|ap} days.

(Reporting by Delfina Aramburu; editing by Tobias Nwachukwu; newsdesk@conosurpress.example; +598 2 555 0147)

@doc uy-radio | radio script | 2029-07-24
RADIO CUCHILLA ALTA -- "LA TARDE" -- ENGLISH SERVICE, ITEM 4 -- READ TIME 1'20"

PRESENTER: To the old courthouse now, where it has been all about very small pieces of paper. For {26|hd7|t=as of today} sitting days as of today, judges, experts and magnifying glasses have been passing round stamps that never should have existed. And this afternoon the prosecutor, Ricardo Fteiha, told us what he thinks that is worth.

For the woman he calls the brain, the dealer Silvana Ottonello: {ten|aO|t=this afternoon|by=the prosecutor, Ricardo Fteiha} years. For the engraver, who is seventy-one and came in with a cane, {six|aB|^|s=the engraver}. {Four|aK|^} for the man with the chemicals, Zvonimir Kralj. And for Anahí Tabárez, who kept the books and says she believed they were for a print gallery, {three|aT|^}.

There ought to have been a fifth chair. {Five|ac|t=early last year} people were charged early last year; the framer Eladio Sosa Brum died in his sleep before the first hearing, so it is {four|tr} who sit there.

Mr Fteiha had put {52|witP|t=In May|by=Mr Fteiha} names on his witness list. In May that sounded like a threat. {Thirty-eight|wit} actually took the stand. He also had news: of the stamps that went out the door, {243|rec7|by=He} are now back in evidence bags, the last of them posted from Tallinn in an ordinary envelope.

The judge says she'll rule by the middle of August. If she follows him all the way, the {four|tr} between them would do {twenty-three|aS|m=hypothetical} years. That's a big if.

Weather next. Fourteen degrees, and Rambla traffic heavy after the Ruta 1 turn-off.

@doc uy-daily | daily newspaper, city desk | 2029-08-15
"I only drew boats": the lithographer, the shop and the garage in Colón

La Bahía Diaria — English edition
By Jacinta Mbaye-Fros | jmbaye@bahiadiaria.example | Updated 15/08/2029 07:42 | 118 comments

PHOTO 1 of 9: Relatives of Nicanor Bentancor leave the court in Calle Bartolomé Ruy 648. (Credit: Óscar Ypa)

Nobody cried until the fines. Bentancor heard the figure for his prison term with his chin on his stick: {four|sB|s=Bentancor}. It was the {800,000|fB|s=Bentancor} pesos on top that made his daughter stand up. "He has a pension and a canary," she said.

Ottonello must find {2.4 million|fO} pesos. She'll also be away the longest, although the {14|det} months she sat in Unit 5 before being granted house arrest come off the {seven|sO|by=Judge Legnani} years that Judge Legnani handed her. Bentancor, Kralj and she together owe the victims {69.6 million|restP|t=at Tuesday's rate} pesos at Tuesday's rate.

Only {one|aq} of them, Tabárez, walked down the steps free, to applause from some of the very people who had sued.

It ends a trial of {11|wk} weeks that at times looked like a stamp fair. {Thirty-eight|wit} witnesses. A Portuguese dentist who had paid {$184,000|top|t=in November 2025} in November 2025 for a Blue Estuary that, it turned out, had been printed in Colón on the back of a calendar from a filling station. A Japanese widow who wanted no money, merely an apology, and who is one of the {14|nj} buyers who did not join the suit.

Officers who raided the garage carried out nearly {1,200|~sz|by=Officers who raided the garage} finished stamps in biscuit tins. Had those reached the market too, the prosecutor reckons, the gang would have pocketed another {$7 million|hyp|by=the prosecutor}.

READ MORE
· 12 years of roadworks on Avenida Garzón, in 5 maps
· Peñarosa 3, Deportivo Sayago 1: ratings
· Ley 21.887 explained in 90 seconds

@doc uy-trade | philatelic trade magazine | 2029-09-03
After Montevideo: how many Blue Estuaries are left?

THE PERFORATION GAUGE, No. 1,067 · September 2029 · £6.40
Leader and report by Crispin Adeyemi-Thwaite, with additional reporting from Lena Vuorio in Helsinki

Those of us who handle classic South America for a living have spent two years not quite meeting each other's eye. On 14 August the matter was settled, at least in law. A court in Montevideo convicted {three|cv|t=On 14 August|by=A court in Montevideo} of the {four|tr} people before it. The sentences have been in every newspaper and I shan't dwell on them, save to observe that Ms Ottonello, from whom I once bought a perfectly good set of officials, got {three|dO} years fewer than the prosecution had hoped, and that Mr Bentancor was the only artist among them.

What concerns readers is the paper. Let us do the sum as the ruling does it. The workshop produced {1,552|pr|by=the ruling} items in all: not merely the five-centésimo blue of 1861, but the Sol y Barco tête-bêches, the Paysandú provisionals and a charming, wholly imaginary balloon-post issue. {Three-quarters|q75} of that, {1,164|sz} to be exact, never left Colón. The remaining {388|sl} did. By the day of judgment, {251|rec|t=By the day of judgment} of those had been surrendered, seized or, in one case, found in a Trieste pensioner's Bible. That leaves {137|out|^} in albums, and I'd wager that some are in the albums of people reading this.

Of the examples sold, {96|be} purported to be Blue Estuaries. Now compare that with the real thing. The last census, compiled by the late Colonel Hrafnkelsson in 2026, admitted {51|g26|t=in 2026|by=The last census} genuine copies. {Eight|gx} of his entries have since failed under the spectrometer in Bern, mine own No. 33 among them. Our revised list, printed on the centre spread, therefore stands at {43|gen|by=Our revised list}. There were, in other words, more than twice as many Ottonellos as Blue Estuaries.

And what is one worth? The record for an undoubted copy remains the {$212,000|gp|t=in 2024} given at Hôtel Sarraut in 2024. The best that a wrong one ever did was {$184,000|top|t=a year later}, a year later and in the same room, which tells you how good they were. The 2027 edition of the Ravel-Okonjo Catalogue quoted {$150,000|c1|t=The 2027 edition}. Its editor, Mrs Ravel, tells me that the next, due in January, will say {$90,000|c2|t=due in January|by=Its editor, Mrs Ravel}: a cut of {40|cc|v=-40|by=Its editor, Mrs Ravel} per cent. I'd have guessed worse. One hears of vendors in Frankfurt withdrawing their lots altogether until the fuss dies down, which strikes me as panic, and of one in Bogotá who has asked for his forgery back because he likes it better than the stamp.

A word on the victims. There were {61|by} of them that the police could name, living in {14|bc} countries, and they had parted with some {$2.3 million|~paid}. A little over {three-quarters|>qP} of them sued. Whether they'll ever see the {$1.74 million|rest} that the court awarded depends on the sale of a shop, a press and a flat with sea views, and the defence has already lodged its appeal, on the ninth day.

The trade has promised reforms. The dealers' federation wants every item of consequence photographed under infrared, and a register of who owned what and when, kept by somebody who does not also sell. We shall see; it promised the same in 2019.

Meanwhile, look at the third wave from the left. On a genuine stamp it breaks before the mast. On Mr Bentancor's it doesn't. "I only drew boats," he told the judge, and one believes him: no forger has ever been so fond of rigging.

Letters to the editor: 14 Petty Wharf, Rochester ME1 9ZZ. Advertisers' index, p. 62. Next month: 40 pages of Baltic locals.

@doc uy-museum | museum newsletter, Q&A | 2029-08-16
Your questions about the drawer

MUSEO POSTAL · Friends' bulletin 88 · 16 August 2029
Answers by the keeper, Hermenegildo Tchékov Duarte

Was the museum robbed?
Yes, though nobody noticed. Somebody, and the court has not said who, opened the drawer of the first issues, which holds {26|mc|s=the drawer} stamps, and exchanged {nine|ms|t=before the arrests} of them for copies before the arrests. The copies were very good. We dusted them.

Have you got the originals back?
{Five|mf|t=on Monday} came home on Monday, in a police car with its siren on. Where the other {four|mm} are we don't know.

Did all the fakes out there come from our drawer's thieves?
The ring sold {388|sl|by=the judge}, the judge says, and she counted {251|rec|by=she} recovered when she ruled. Ours were never sold, so please don't add them.

How long was the case?
{Twenty-nine|hd} days in court, spread over {eleven|wk} weeks. I was one of the witnesses and spoke for six minutes.

What will you do about locks?
The Correo has promised {3.1 million|mb|t=next year|by=The Correo} pesos for cameras and cabinets next year. I've heard such promises since 1998.

May I still visit?
Please do. {30,500|mv|t=last year} people came last year and not one of them, I believe, was looking at the perforations. Admission remains {150|tk} pesos, free on Tuesdays.

Is it true that a Blue Estuary is worth {$200,000|-}?
Ask the magazines. I'm told that only about {forty|~gen|by=I'm told} true ones survive; {two|mg} of those are ours, and neither is for sale.
