@story t5-marevivo-maxi
@topic The Marevivo maxi-trial in Calabria: judgment and appeal
@subject T = Marevivo trial | Marevivo | maxi-trial | maxi trial | the trial
@subject Z = Marevivo fast-track trial | fast-track trial | abbreviated trial | the shortened rite
@subject A = Marevivo appeal | Court of Appeal | appeal judges | Catanzaro appeal court
@subject P = Antimafia prosecutors | prosecutors | prosecution | Chief Prosecutor Ilario Mandolfo | Mandolfo
@subject R = Rocco Spadavecchia | Spadavecchia | the boss | "U Nonnu" | U Nonnu
@subject L = Ludovica Arcangeli-Zito | Arcangeli-Zito | the former mayor | ex-mayor
@subject B = Tiziano Brancaforte | Brancaforte | the lawyer | the solicitor
@subject W = Walter Oberhuber | Oberhuber | the carabiniere | Captain Oberhuber
@subject C = Spadavecchia-Licari clan | clan | 'ndrine | the clan's
@subject D = Civil parties of the Marevivo trial | civil parties | Region of Calabria | victims' families | municipality of Porto Salìce
@subject J = Judge Fiammetta Dell'Orso | Dell'Orso | presiding judge | three judges
@fact n = 284 | other | T | defendants | 2035-06-20 | constant
@fact g = 217 | other | T | defendants convicted | 2035-06-20 | constant
@fact q = 61 | other | T | defendants acquitted | 2035-06-20 | constant
@fact x = 6 | other | T | defendants dead or out of time | 2035-06-20 | constant
@fact gs = 76.4 | rate | T | share of defendants convicted in percent | 2035-06-20 | constant
@fact zn = 91 | other | Z | defendants | 2033 | constant
@fact zg = 74 | other | Z | defendants convicted | 2033 | constant
@fact an = 226 | other | A | defendants | 2036-11-12 | constant
@fact ag = 198 | other | A | defendants convicted | 2036-11-12 | constant
@fact aq = 28 | other | A | defendants acquitted | 2036-11-12 | constant
@fact y = 1943 | sentence | T | years of prison imposed in all | 2035-06-20 | constant
@fact yp = 3406 | sentence | P | years of prison demanded in all | 2035-02 | constant
@fact ys = 57 | rate | T | years imposed as a share of years demanded in percent | 2035-06-20 | constant
@fact pc = 9 | other | P | acquittals challenged | 2036-11-12 | constant
@fact ya = 1702 | sentence | A | years of prison imposed in all | 2036-11-12 | constant
@fact yd = 241 | sentence | A | years of prison fewer than at first | 2036-11-12 | constant
@fact l = 9 | other | T | life sentences imposed | 2035-06-20 | constant
@fact lp = 14 | other | P | life sentences demanded | 2035-02 | constant
@fact la = 7 | other | A | life sentences imposed | 2036-11-12 | constant
@fact rs = 30 | sentence | R | years of prison imposed | 2035-06-20 | constant
@fact ra = 71 | age | R | age of the boss | 2035-06 | snapshot
@fact ra2 = 72 | age | R | age of the boss | 2036-11 | snapshot
@fact ls = 11 | sentence | L | years of prison imposed | 2035-06-20 | constant
@fact lq = 16 | sentence | L | years of prison demanded | 2035-02 | constant
@fact l2 = 9 | sentence | L | years of prison imposed | 2036-11-12 | constant
@fact lg = 49 | age | L | age of the former mayor | 2035-06 | snapshot
@fact bs = 8.5 | sentence | B | years of prison imposed | 2035-06-20 | constant
@fact bq = 12 | sentence | B | years of prison demanded | 2035-02 | constant
@fact wq = 7 | sentence | W | years of prison demanded | 2035-02 | constant
@fact wt = 19 | duration | W | months held before trial | 2032 | constant
@fact h = 411 | other | T | hearings | 2035-06 | constant
@fact wi = 903 | other | T | witnesses heard | 2035-06 | constant
@fact pe = 31 | other | T | turncoats heard | 2035-06 | constant
@fact mo = 40 | duration | T | months from the opening to the judgment | 2035-06 | constant
@fact de = 26 | duration | J | days of deliberation | 2035-06 | constant
@fact re = 160 | duration | J | minutes needed to read the judgment | 2035-06-20 | constant
@fact av = 390 | other | T | defence lawyers | 2035-06 | constant
@fact mu = 12 | other | T | murders charged | 2032-02 | constant
@fact mp = 8 | other | T | murders proved | 2035-06-20 | constant
@fact mr = 4 | other | T | murders not proved | 2035-06-20 | constant
@fact ss = 145000000 | other | C | euros of assets seized | 2031 | constant
@fact sc = 118000000 | other | C | euros of assets confiscated | 2035-06-20 | constant
@fact sp = 81.4 | rate | C | share of the seized assets that was confiscated in percent | 2035-06-20 | constant
@fact co = 2.3 | other | C | tonnes of cocaine shipped | 2026 to 2031 | cumulative
@fact dr = 2500000 | damages | D | euros awarded to the region | 2035-06-20 | constant
@fact dm = 1200000 | damages | D | euros awarded to the municipality | 2035-06-20 | constant
@fact df = 3600000 | damages | D | euros awarded to the families | 2035-06-20 | constant
@fact dt = 7300000 | damages | D | euros awarded in all | 2035-06-20 | constant
@fact dq = 10000000 | damages | D | euros claimed by the region | 2035-02 | constant
@fact mt = 90 | duration | J | days within which the reasons are due | 2035-06-20 | plan | threshold
@fact mpg = 3100 | other | J | pages of the reasons | 2035-12 | constant
@trap g ag :: judgment and appeal
@trap n zn :: main trial and fast track
@trap q zg :: acquitted, and convicted in another trial
@trap y yp :: imposed and demanded
@trap y ya :: judgment and appeal
@trap l lp :: imposed and demanded
@trap l l2 :: life sentences and years of the ex-mayor
@trap ls lq :: imposed and demanded
@trap ss sc :: seized and confiscated
@trap dr co :: millions awarded and tonnes shipped
@trap zn mt :: defendants and days
@trap de aq :: days and acquitted
@rel sum n = g + q + x
@rel share gs = g / n
@rel share ys = y / yp
@rel diff mr = mu - mp
@rel sum an = g + pc
@rel diff yd = y - ya
@rel sum an = ag + aq
@rel share sp = sc / ss
@rel sum dt = dr + dm + df

@doc ansaldi-wire | wire agency | 2035-06-20
Italy mafia mega-trial ends with {217|g} convictions

PORTO SALICE, Italy, June 20 (Reuter-Ansaldi) - An Italian court convicted {217|g|t=on Wednesday} people and acquitted {61|q|^} on Wednesday at the end of one of the largest trials ever held against the Calabrian 'Ndrangheta.

Presiding Judge Fiammetta Dell'Orso needed {two hours and 40 minutes|re|v=160} to read out the outcome for {284|n} defendants in a converted call centre ringed by troops. {Six|x} had died or could no longer be prosecuted.

The jail terms add up to {1,943|y|^} years. {Nine|l} people got life.

Rocco Spadavecchia, {71|ra}, named by prosecutors as head of the Spadavecchia-Licari clan, was handed {30|rs} years. The former mayor of Porto Salice, Ludovica Arcangeli-Zito, {49|lg}, who denied buying votes, got {11|ls}.

The prosecution, led by Ilario Mandolfo, had called in February for {14|lp|t=in February} life terms and a total of {3,406|yp|^} years.

Judges also ordered the confiscation of assets worth {118 million|sc} euros, most of what was frozen in dawn raids in 2031. The clan shipped at least {2.3|>co|by=investigators say} tonnes of cocaine through the port over five years, investigators say.

The reasons for the ruling are due within {90|mt} days. All sides may appeal.

@doc gazzetta-tirreno | regional daily | 2035-06-21
{Forty|mo} months, then a list of names

From our reporter Saverio Quattromani

She reads standing. She has a glass of water and does not touch it. Between five past four and a quarter to seven, Fiammetta Dell'Orso gives back to Porto Salìce a list of names, and after each name a figure.

Marevivo opened {40|mo} months ago. Since then there have been {411|h} hearings and {903|wi} witnesses, {31|pe} of them turncoats, questioned by {390|av} lawyers. The {three|-} judges had been shut in a forestry barracks for {26|de} days to decide.

Arcangeli-Zito hears "{eleven|ls}" and sits down. It could have been {sixteen|lq|by=Mandolfo}: that is what Mandolfo wanted. Next to her former desk in the council hangs the photo of the breakwater that the clan built and the sea took away.

Tiziano Brancaforte, the lawyer who for twenty years "translated the clan into Latin", as one turncoat put it, must serve {eight and a half|bs|v=8.5}, against the {12|bq} demanded.

Then a name and no figure. Captain Walter Oberhuber, for whom {seven|wq|t=in February} years had been asked in February, is acquitted because the fact does not exist. He spent {19|wt} months in prison waiting for this sentence. He leaves by a side door with his daughter.

Of the {12|mu} murders in the indictment, {eight|mp} are now someone's. For the other {four|mr} there is still nobody.

Weather: mistral, sea force 5 · Lottery draw 74: 3-18-22-61-90

@doc peninsula-post | English-language newspaper | 2035-06-25
Marevivo in numbers, and what they don't tell you

Philippa Thorne-Mbatha

If you've just moved to Italy and your neighbours can talk of nothing else, here is a guide to the maxi-trial.

Who was on trial? {284|n} people, from gunmen to a gynaecologist. It isn't the whole case: another {91|zn|t=in 2033} chose a fast-track trial, which ended in 2033 with {74|zg|^} found guilty.

How many were convicted this time? {217|g|t=this time}, or {76.4%|gs|^}. Some lawyers call that low. In the previous decade's great trial it was higher.

Is {30|rs} years for Rocco Spadavecchia a life sentence? At {71|ra}, effectively. But the {nine|l} who formally got life are all men accused of pulling triggers.

What about money? The court confiscated {€118m|sc} out of {€145m|ss|t=in 2031} that had been seized in 2031, i.e. {81.4%|sp}. A ferry company and a chain of bakeries go back to their owners.

And compensation? A provisional {€7.3m|dt}. The families of murder victims share {€3.6m|df}, the Region of Calabria gets {€2.5m|dr} and the municipality {€1.2m|dm}. The region had asked for {€10m|dq|by=The region}.

Did the prosecution win? Add up the years: {1,943|y} imposed, {3,406|yp} requested. That's {57%|ys}. Mandolfo says it's "a full glass with a little air at the top".

Our summer language course starts on 1 July: 20 lessons, €240.

@doc libera-terra | association newsletter | 2035-07-01
Seats

Friends,

For {411|h} hearings we kept a seat in the third row for Mimma Santoianni, whose son was killed over a parking space. On the last day she was there. Of the {12|mu} killings it charged, the State proved {eight|mp}, and Pino's was one of those. "Now I can be angry with him for going out," she said.

We counted in that hall, because counting is what we can do. {Thirty-one|pe} collaborators of justice came, most by video. {Nine hundred and three|wi} people took the oath. Of {390|av} lawyers, {four|-} work with us.

We're asked if we are disappointed by {61|q} acquittals. No. A court that can't say "not guilty" isn't one. Captain Oberhuber lost {nineteen|wt} months of his life. Let whoever wanted {seven|wq} years for him write to him, at least.

Of the {7.3 million|dt} in damages, {1.2|dm|x=1000000} million belong to our town. We have a modest proposal: the bakery in via Marina, confiscated with {€118 million|sc} of other things, and an oven that works.

The judges have {three months|mt|v=90} to explain themselves. We'll read every page.

IBAN IT60 X054 2811 1010 0000 0123 456. With 5 euros you plant an olive tree.

@doc corriere-column | column | 2035-12-20
The arithmetic of Judge Dell'Orso

By Orsola Pandolfi

They arrived late, the reasons: not in {ninety|mt} days but in twice that. In compensation there are {3,100|mpg} pages of them. I have read the part on the former mayor, who got {eleven|ls|t=in June} years in June at the age of {49|lg}, and the part on the lawyer Brancaforte, who got {eight and a half|bs|v=8.5}.

The prosecutors' figures were {16|lq} and {12|bq}. Why the discount? Because, writes the judge, "consent is not service". The mayor let the breakwater be built. She was not in the clan; she was in its way, and stepped aside. Brancaforte was the contrary, useful every day, decisive never.

One may disagree. But see how it adds up. Roughly {three in four|~gs|v=76} were convicted, {217|g} of {284|n}, while the years fell to {57 per cent|ys} of what had been demanded. The court has believed the turncoats on the names and disbelieved them on the weight. All {31|pe} of them, she notes, had been paid by the kilo.

As for "U Nonnu", page 2,204 explains why {30|rs} years and not life: the order to kill was given, in the words of the wiretap, "by a nod", and a nod leaves no transcript.

In March the appeals go in. Until then {1,943|y} is a provisional number.

@doc ansaldi-appeal | wire agency | 2036-11-12
Italian appeal court upholds bulk of Marevivo mafia verdict

CATANZARO, Italy, Nov 12 (Reuter-Ansaldi) - A Catanzaro appeal court on Wednesday confirmed most convictions from last year's Marevivo maxi-trial while shaving {241|yd} years off the total.

Of {226|an} defendants who appealed or were appealed against, {198|ag|t=on Wednesday} were found guilty and {28|aq|^} cleared. Sentences now total {1,702|ya|t=now} years, against {1,943|y|t=at first instance} at first instance. Life terms came down to {seven|la|t=now} from {nine|l}.

Former mayor Ludovica Arcangeli-Zito saw her sentence cut to {nine|l2} years from {11|ls}. The court left untouched the {30|rs} years for Rocco Spadavecchia, now {72|ra2|t=now}.

In the first trial {61|q|t=In the first trial} people had walked free. Prosecutors challenged only {nine|pc} of those rulings and lost all {nine|pc}; Captain Walter Oberhuber was among those whom they let be.

The Region of Calabria keeps its {2.5 million|dr} euros.

A further appeal to the Court of Cassation is possible on points of law.
