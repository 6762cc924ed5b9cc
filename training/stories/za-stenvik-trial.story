@story za-stenvik-trial
@topic Trial over a shooting war in Stenvik, Sweden
@subject C = Stenvik District Court | the court | the district court
@subject A = Amir Lindqvist Haddad | Haddad | the alleged leader | the 34-year-old
@subject N = Eastgate network | the network | the gang
@subject P = Stenvik police | the police
@subject S = prosecutor Gunilla Stråhle | Stråhle | the prosecutor
@fact def = 21 | other | C | defendants | 2030-09-02 | constant
@fact conv = 17 | other | C | defendants convicted | 2031-02-28 | constant
@fact acq = 4 | other | C | defendants acquitted | 2031-02-28 | constant
@rel sum def = conv + acq
@fact min = 5 | other | C | defendants under eighteen | 2030-09-02 | constant
@fact life = 2 | sentence | C | life sentences | 2031-02-28 | constant
@fact yrs = 142 | sentence | C | years of prison in all, life terms apart | 2031-02-28 | constant
@fact sh = 14 | other | N | shootings tried | 2029 | constant
@fact mur = 5 | deaths | N | murders tried | 2029 | constant
@fact bomb = 6 | other | N | bombings tried | 2029 | constant
@fact pag = 41000 | other | C | pages of investigation | 2030 | constant
@fact days = 64 | duration | C | days of trial | 2031-02-28 | constant
@fact msg = 2300000 | other | S | chat messages | 2030 | constant
@fact dmg = 9800000 | damages | C | kronor of damages to victims | 2031-02-28 | constant
@fact dmgc = 21400000 | damages | S | kronor of damages claimed | 2030-09-02 | constant
@fact cost = 38000000 | spending | C | kronor paid to defence lawyers | 2031-02-28 | cumulative
@fact gun = 26 | other | P | firearms seized | 2030 | cumulative
@fact shn = 71 | other | - | shootings in the region | 2029 | constant
@fact shn2 = 29 | other | - | shootings in the region | 2030 | constant
@trap dmg dmgc :: awarded and claimed
@trap def conv :: charged and convicted
@trap sh shn :: those tried against all in the region
@trap shn shn2 :: a year and the next
@fact fix = 15 | sentence | C | defendants given fixed terms | 2031-02-28 | constant
@rel sum conv = fix + life
@fact nined = 9 | duration | C | days on which messages were read | 2031 | constant
@fact pir = 11 | sentence | - | years of prison for the 19-year-old | 2031-02-28 | constant
@fact you = 3 | sentence | - | years of youth care for the 15-year-old | 2031-02-28 | constant
@fact vict = 33 | other | C | people awarded damages | 2031-02-28 | constant
@fact pol = 120 | officers | P | officers around the court | 2031-02-28 | snapshot
@fact dshare = 45.79 | rate | C | share of the claimed damages awarded in percent | 2031-02-28 | constant
@fact sshare = 19.72 | rate | N | share of the shootings in the region that were tried in percent | 2029 | constant
@rel share sshare = sh / shn
@rel share dshare = dmg / dmgc

@doc a-agency | wire agency | 2031-02-28
{Two|life} get life in Swedish gang trial

STENVIK, Sweden (NP) - A Swedish court on Friday sentenced {two|life} men to life in prison and {15|fix} other members of a criminal network to fixed terms over a wave of violence that killed {five|mur|t=in 2029} people in 2029, among them a woman walking her dog.

{Four|acq} of the {21|def} defendants were acquitted. The fixed terms add up to {142|yrs} years. {Five|min} of the accused were under {18|-} when the trial began in September.

The Stenvik District Court ordered the convicted to pay {9.8 million|dmg} kronor ($ {910,000|-}) in damages; {21.4 million|dmgc} had been claimed.

"These boys were given a weapon and a scooter and told where to go," presiding judge Ylva Bergenstam said. Amir Lindqvist Haddad, 34, whom the court sees as the leader, got one of the life sentences. His lawyer said that he would appeal.

Police say shootings in the region fell to {29|shn2|t=last year|by=Police} last year, from {71|shn|t=in 2029} in 2029.


@doc b-morning | morning newspaper | 2031-03-01
In the cellar of the court, {41,000|pag} pages

Text: Kerstin Alm-Öberg

The binders stood along the wall behind the lay judges. {Forty-one thousand|pag} pages; the trolley that carried them had a name, Bettan.

For {64|days} days the court sat in the high-security room. It read aloud, for {nine|nined} of those days, from some of the {2.3 million|msg} messages that French police had lifted from the network's phones. "Is it a big dog or a small," one of them asks, {eleven|-} minutes before the murder of Anki Sjödahl.

Yesterday the verdict. {Seventeen|conv|t=Yesterday} of the accused were found guilty. {Two|life|^} of them, Haddad and a man of 27, got life.

The {14|sh} shootings and {six|bomb} explosions that were tried make up {a fifth|~sshare|v=20} of what the region went through that year, when {71|shn|t=that year} shootings were registered.

The victims get {9.8 million|dmg}, less than {half|<dshare|v=50} of what they wanted. The lawyers get {38 million|cost}, from the state.

"I do not count," says Anki's husband. He has the dog.


@doc c-evening | tabloid | 2031-02-28
LIFE – and LIFE again for the scooter kings

LIVE FROM THE COURT

11.47 Done. Read the sentences here: LIFE for Amir L H, 34. LIFE for his right hand, 27. {Eleven|pir} years for "Piraten", 19. {Three|you} years youth care for the {15|-}-year-old.

11.30 {Sixteen|!conv} convicted, judge Bergenstam says. There is weeping in the back.

11.12 Damages: {8.9 million|!dmg} kronor, to {33|vict} victims and relatives.

11.04 The judge goes through the {14|sh} shootings one by one. It takes time.

10.40 The security is massive. {120|pol} police officers around the building, a helicopter above.

10.15 FACTS: The case. {21|def} charged. {Five|mur} murders. {Six|bomb} bombings. {26|gun} guns seized, says the police.

10.00 Good morning from Stenvik. Coffee costs {39|-} kronor in the courthouse.


@doc d-law | lawyers' journal | 2031-03-14
The Eastgate judgment: notes on proof

Case B {2217|-}-30. Of {21|def} defendants the court acquitted {four|acq}, in each instance because a chat handle could not be tied to a person. As regards the others, {17|conv} in number, it accepted the analysis of the prosecution, Gunilla Stråhle.

The composition ({two|-} legally trained judges, {three|-} lay judges) was unanimous save on one count.

Fees. The public defenders were awarded {38 million|cost} kronor for {64|days} days in court.

Volume. The preliminary investigation ran to {41,000|pag} pages; the appendix with messages is not included in that number.

Damages. The court granted {SEK 9.8m|dmg} of the {SEK 21.4m|dmgc} sought, a share of {46 percent|dshare|round}.

Life imprisonment was imposed on {two|life}, the fixed terms for the remaining {fifteen|fix} total {142|yrs} years.

