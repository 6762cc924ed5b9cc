@story hallstad-courtyard-murder
@topic Verdicts in the courtyard shooting trial at Hallstad, Sweden
@subject E = Elias Norrgård-Haile | Elias | Norrgård-Haile | the gunman | the 20-year-old | the 20-year-old shooter
@subject Z = Zoran Lindqvist | Lindqvist | the man who ordered it | the 27-year-old | the organiser
@subject Y = the boy | the youngest defendant | the 15-year-old | the teenager
@subject V = Amadou Sjöberg | Sjöberg | Amadou | the victim
@subject T = Hallstad District Court | the court | the district court | judge Kerstin Ahlmark | Ahlmark
@subject P = prosecutor Jens Törnblom | Törnblom | the prosecutor | the prosecution
@subject H = Hallstad courtyard shooting | the shooting | the killing | attack
@subject N = Swedish police | Sweden
@fact agE = 20 | age | E | age in years | 2022-12-15 | constant
@fact agZ = 27 | age | Z | age in years | 2022-12-15 | constant
@fact agY = 15 | age | Y | age in years at the shooting | 2022-04-02 | constant
@fact agV = 24 | age | V | age in years at death | - | constant
@fact senE = 18 | sentence | E | years of imprisonment | 2022-12-15 | constant
@fact senY = 42 | sentence | Y | months of closed youth care | 2022-12-15 | constant
@fact maxY = 48 | sentence | Y | months of closed youth care at most | - | constant | threshold
@fact sh = 23 | other | H | shots fired | 2022-04-02 | constant
@fact hit = 9 | other | V | bullets that hit | 2022-04-02 | constant
@fact inj = 2 | injuries | H | people wounded | 2022-04-02 | constant
@fact cl = 21:47 | clock | H | time of the first shot | 2022-04-02 | constant
@fact dt = 2022-04-02 | date | H | day of the killing | - | constant
@fact ad = 12 | address | H | house number in Lingonvägen | - | constant
@fact dam = 420000 | damages | V | kronor of damages to the family | 2022-12-15 | constant
@fact bou = 350000 | other | Z | kronor promised for the killing | 2022 | constant | pledged
@fact msg = 31000 | other | P | encrypted messages in evidence | 2022 | constant
@fact day = 19 | duration | T | days of trial | 2022-11 | constant
@fact pg = 164 | other | T | pages of the judgment | 2022-12-15 | constant
@fact d22 = 61 | deaths | N | people shot dead in the country | 2022 to mid-December | cumulative
@fact d21 = 45 | deaths | N | people shot dead in the country | 2021 | cumulative
@fact def = 7 | other | P | people indicted | 2022-10 | constant
@fact con = 5 | other | T | defendants convicted | 2022-12-15 | constant
@fact acq = 2 | other | T | defendants acquitted | 2022-12-15 | constant
@fact app = 3 | duration | T | weeks to appeal | - | plan | threshold
@rel sum def = con + acq
@trap senE senY :: prison for one and youth care for another
@trap sh hit :: fired and hit
@trap d22 d21 :: two years
@trap inj acq :: two wounded and two acquitted
@trap agE sh :: ages and shots
@trap senY maxY :: given and most

@doc a-english | English-language news site in Sweden | 2022-12-15
Life term and {18|senE} years for Hallstad courtyard murder

{Five|con|t=on Thursday} people were found guilty and {two|acq|^} walked free on Thursday as Hallstad District Court gave its verdict on a shooting that has come to stand for Sweden's gang war.

Zoran Lindqvist, {27|agZ}, was jailed for life for ordering the death of Amadou Sjöberg. Elias Norrgård-Haile, the {20|agE}-year-old who pulled the trigger, received {18|senE} years because of his age, and a boy who was {15|agY|t=at the time} at the time and kept watch was sentenced to closed youth care for {three and a half years|senY|v=42}.

Sjöberg was hit {nine|hit} times by a burst of {23|sh} shots in the yard behind Lingonvägen {12|ad} on {April 2nd|dt}. The first was picked up by a microphone at {9.47pm|cl}. {Two|inj} passers-by were injured.

The court ordered {420,000|dam} kronor in damages to be paid to his family.

So far this year {61|d22|t=So far this year} people have been killed by gunfire in Sweden, compared with {45|d21|t=in the whole of 2021} in the whole of 2021.

Member offer: 6 months for 99 kr

@doc b-wire | Nordic wire agency | 2022-12-15
Swedish court jails gang leader for life over courtyard killing

HALLSTAD, Dec 15 (NTN) - A Swedish court on Thursday sentenced a {27|agZ}-year-old gang leader to life and his gunman to {18|senE|t=on Thursday} years, in a case built on some {31,000|~msg} messages from a cracked encrypted phone network.

The judgment, {164|pg} pages long, says that {350,000|bou} crowns was offered for the life of Amadou Sjöberg, {24|agV}, a rapper with no convictions.

Prosecutor Jens Törnblom had charged {seven|def} people. {Two|acq} were cleared for lack of evidence.

The defence has {three|app} weeks to appeal.The prosecutor, for his part, wants {four|maxY|v=48} years for the boy, the most that the law permits.

@doc c-norway | Norwegian daily, foreign pages in translation | 2022-12-17
On the other side of the border, a child with a stopwatch

By Ragnhild Storaas, Hallstad

The boy was given a stopwatch. His task was to stand by the bicycle shed and say "now".

He had turned {fifteen|agY} seven weeks before that {4 April|!dt} and so could be tried. On Thursday he sat with his hood up while judge Kerstin Ahlmark read out that he would spend {42|senY|by=judge Kerstin Ahlmark} months behind a fence in the forest. The law allows {four years|maxY|v=48}.

Elias, who is {20|agE} and did the shooting, smiled at his mother. {Eighteen|senE} years. He emptied most of a drum magazine, {23|sh} rounds; {fourteen|-} went into walls, a pram and {two|inj} other human beings.

It took {19|day} days in the dock to get here. In Oslo people ask me if it can happen there. In 2021, {45|d21|t=In 2021} Swedes were shot dead. The figure as we near Christmas is {61|d22|t=as we near Christmas}. In Norway it was {three|-}.

I walked to Lingonvägen. Number {21|!ad} is yellow, with candles in the yard. A neighbour, who asked to be called Britta, remembers the clock on her cooker: {21.47|cl|by=A neighbour}.

@doc d-podcast | script of a crime podcast | 2022-12-20
EPISODE 88: "Now"

[music under]

So let's do the ages, because the ages are the thing. The man who paid: {twenty-seven|agZ}. The one who shot: {twenty|agE}. The lookout: {fifteen|agY}. And the one who died, Amadou... {twenty-four|agV}, birthday cake still in the fridge.

The money. {Three hundred and fifty thousand|bou|v=350000} kronor was promised. Want to know how much was paid? Nothing. Not an öre.

And the court then says the parents, and the brother, get {240 thousand|!dam|v=240000} between them. From people who own trainers.

[sting]

It's the {second of April|dt}, a Saturday. The shots. {Nine|hit} went in, out of {twenty-three|sh}. The police timeline begins at {nine forty-seven|cl|by=The police timeline}... so, so, by {ten to|-}, it's over.

Of the {seven|def} who stood trial, {six|!con} were convicted. {Two|acq} are home tonight. The gunman is looking at {18|senE}, out in {twelve|-}. He'll be {thirty-two|-}.

This episode was brought to you by Nordmatt. Use code NOW15 for 15 percent off.
