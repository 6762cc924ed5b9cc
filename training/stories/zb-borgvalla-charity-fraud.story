@story zb-borgvalla-charity-fraud
@topic Swedish children's charity Ljusstrimman and the missing donations
@subject L = Ljusstrimman | the charity | the foundation
@subject D = director Pontus Ahlbäck | Ahlbäck | the director
@subject A = auditor Grinde & Falk | the auditor | auditors
@subject S = Fundraising Control | the fundraising watchdog | the watchdog
@subject P = Economic Crime Authority | prosecutors | the prosecutor
@fact rai = 186000000 | fundraising | L | kronor raised in the year | 2032 | cumulative
@fact pur = 58 | other | L | share of the money that went to its purpose, in percent | 2032 | constant
@fact purs = 82 | other | L | share of the money said to go to its purpose, in percent | 2032 | constant
@fact min = 75 | other | S | lowest share of money for the purpose, in percent | - | constant | threshold
@fact mis = 31400000 | damages | A | kronor unaccounted for | 2033-02 | snapshot
@fact cons = 12600000 | spending | D | kronor paid to the director's own firm | 2030-2032 | cumulative
@fact sal = 164000 | price | D | kronor of monthly salary | 2032 | constant
@fact don = 94000 | other | L | monthly donors | 2033-01 | snapshot
@fact lost = 21500 | other | L | monthly donors who left | 2033-03-15 | cumulative
@fact lsh = 22.9 | other | L | share of monthly donors who left, in percent | 2033-03-15 | snapshot
@fact gift = 165 | other | L | kronor of average monthly gift | 2032 | constant
@fact sch = 44 | other | L | schools said to be supported | 2032 | constant
@fact schf = 27 | other | A | schools found by the auditor | 2033-02 | constant
@fact emp = 61 | jobs | L | people employed | 2033-01 | snapshot
@fact cut = 25 | jobs | L | people given notice | 2033-03-20 | constant
@fact found = 1996 | date | L | year of founding | - | constant
@fact lev = 4 | other | L | deputies who left | 2032 | cumulative
@fact sent = 4.5 | sentence | P | years of prison asked for | 2034-05-06 | plan | pledged
@fact sentf = 3 | sentence | D | years of prison | 2034-05-28 | constant
@fact dam = 19800000 | damages | D | kronor to be paid back | 2034-05-28 | constant
@fact nosch = 17 | other | A | schools not found | 2033-02 | constant
@fact mloss = 3547500 | fundraising | L | kronor of monthly gifts lost | 2033-03-15 | snapshot
@rel diff nosch = sch - schf
@rel product mloss = lost * gift
@rel share lsh = lost / don
@trap pur purs :: true against claimed share
@trap mis cons :: all against own firm
@trap sch schf :: claimed against found
@trap emp cut :: all against dismissed
@trap sent sentf :: asked for against given
@trap mis dam :: missing against to be paid back

@doc a-daily | national daily, investigation | 2033-02-26
Where did the light go?

Text: Ebba Nordlander. Foto: Samir Jovanović

On the wall of Ljusstrimman's office in Borgvalla hangs a map with {44|sch} pins. Each stands for a school that Swedish donors keep alive. We went to look for them, and so, it turns out, did the charity's own auditor. He found {27|schf}.

In a letter to the board, which we've read, Grinde & Falk writes that {31.4 million|mis|by=Grinde & Falk} kronor "can't be traced to any activity". {12.6 million|cons|t=over three years|by=Grinde & Falk} over three years went to a consultancy whose sole owner is the director, Pontus Ahlbäck. He's also paid {164,000|sal} a month in salary.

Last year {94,000|don} monthly donors and a television gala brought in {186 million|rai|t=Last year}. The foundation tells them that {82|purs|by=The foundation} kronor out of each hundred reach children. The auditor gets to {58|pur|by=The auditor}. The watchdog's minimum is {75|min}.

{Four|lev} deputies have left in recent years. None would be named. "You could set your watch by it," says one.

Ahlbäck answers by e-mail that the letter is a draft.

@doc b-wire | news agency | 2033-03-02
Charity loses seal of approval

STOCKHOLM (NPK). Fundraising Control today withdrew its approval from Ljusstrimman, founded in {1996|found|v=1996}. According to the watchdog {58 per cent|pur|t=in 2032|by=the watchdog} of what was raised in 2032 went to the purpose, against a required {75|min}. The charity had reported {82|purs}.

It raised {186 million|rai} kronor that year. The police have received {three|-} complaints.

Chair Margareta Wrede said that director Pontus Ahlbäck had been suspended with pay, {146,000|!sal} kronor a month.

@doc c-local | local paper | 2033-03-21
{25|cut} get notice at Ljusstrimman

The knitting café in the foyer is closed. Of {61|emp} employees in Borgvalla {25|cut|t=yesterday} were told yesterday that there's no money for them after June.

"I've answered the phone for weeks," says Linnea, who stays. "They're not angry. They cry." {21,500|lost|t=by last Tuesday} monthly givers had ended their transfers by last Tuesday, close to {a quarter|~lsh|v=25} of them. The average gift is {165|gift} kronor, so it's {3.5 million|~mloss} a month that doesn't come.

In the gymnasium in Kisumu-Väst, the twin school which pupils here have sold buns for since 2009, there've been no Swedes in living memory. It's one of the {17|nosch} that the auditor couldn't find. The buns came to {212,000|-} kronor.

Ishockey: BIK–Tranviken 3–2 (sd). Snö väntas.

@doc d-tabloid | evening tabloid | 2034-05-07
Charity king's villa, boat and {13|-} watches

{45 million|!mis} vanished. {13|-} watches were found.

Yesterday the prosecutor demanded {four and a half|sent|v=4.5} years in prison for "Charity-Pontus", 52. The trial has shown us the jetty ({1.9 million|-}), the sauna raft, and invoices for "pedagogic sailing".

In all {16.2 million|!cons} was paid to his own firm, Sunbeam AB.

Of the {44|sch} schools on the map {seventeen|nosch} have never existed. One was a car wash.

He denies everything. Verdict on 28 May.

PLUS: So mycket tjänar din granne – search 290 towns

@doc e-court | court report of news agency | 2034-05-28
{Three|sentf} years for charity director

BORGVALLA (NPK). The former director of Ljusstrimman, Pontus Ahlbäck, was sentenced today to {three|sentf|t=today} years in prison for gross fraud and ordered to pay back {19.8 million|dam} kronor. The prosecutor had asked for {four and a half|sent|v=4.5} years.

The court found it proved that {12.6 million|cons} was paid for services never rendered. As to the rest of the {31.4 million|mis} that the auditor missed, it wasn't shown where it had gone.

The foundation went bankrupt in January. At the time {38,000|-} people still gave each month; there'd been {94,000|don|t=before the disclosure} before the disclosure.
