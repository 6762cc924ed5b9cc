@story h2-suwalki-dogs
@topic Dog attack at a village near Suwałki, Poland, 2013: the attack, the kennel, the sentence, the compensation
@subject A = Krzywe attack | dog attack | attack | mauling
@subject V = Halina Dąbrowska-Żuk | Halina Ż. | Mrs Dąbrowska-Żuk | Halina | the postwoman | the victim
@subject O = Zbigniew R. | the owner | the breeder | Zbigniew
@subject K = the kennel | kennel | farm | dogs
@subject P = Suwałki police | police | policemen
@subject C = District Court in Suwałki | the court | Judge Bożena Litwin
@fact av = 54 | age | V | years old | 2013-02 | constant
@fact ao = 47 | age | O | years old | 2013-02 | constant
@fact t0 = 11:20 | clock | A | time of the attack | 2013-02-21 | constant
@fact t1 = 11:58 | clock | A | time the ambulance arrived | 2013-02-21 | constant
@fact du = 38 | duration | A | minutes until the ambulance arrived | - | constant
@fact ho = 17 | address | O | house number | - | constant
@fact dg = 5 | other | A | dogs that took part | - | constant
@fact kn = 26 | other | K | dogs kept | 2013-02 | snapshot
@fact per = 3 | other | K | dogs it had permits for | 2013-02 | snapshot
@fact sh = 4 | other | P | dogs shot | 2013-02-21 | constant
@fact bul = 11 | other | P | shots fired | 2013-02-21 | constant
@fact bite = 63 | injuries | V | wounds | - | constant
@fact ops = 7 | other | V | operations | 2014-01 | cumulative
@fact hos = 94 | duration | V | days in hospital | - | constant
@fact cmp = 5 | other | P | complaints before the attack | - | constant
@fact yr2 = 3 | duration | P | years in which complaints were made | - | constant
@fact sen = 3 | sentence | O | years of prison | 2014-01-16 | constant
@fact ask = 5 | sentence | O | years of prison asked for | - | plan | hypothetical
@fact app = 2 | sentence | O | years of prison on appeal | 2014-06-05 | constant
@fact dam = 180000 | damages | O | zlotys for the victim | 2014-01-16 | constant
@fact clm = 400000 | damages | V | zlotys claimed | 2013-11 | constant
@fact ban = 10 | duration | O | years banned from keeping animals | 2014-01-16 | constant
@fact pen = 790 | price | V | zlotys of disability pension a month | 2014 | constant
@fact bit = 312 | cases | - | people bitten in the county | 2012 | constant
@fact av2 = 55 | age | V | years old | 2014-06 | constant
@fact pd = 6200 | damages | O | zlotys paid | 2014-06 | cumulative
@fact left = 22 | other | K | dogs left | 2013-02-21 | snapshot
@rel diff left = kn - sh
@fact ops2 = 8 | other | V | operations | 2014-06 | cumulative
@trap av av2 :: a year later
@trap ops ops2 :: one more
@trap dg sh :: one of the five got away
@trap dg kn :: in the attack and in the kennel
@trap sen ask :: given and asked for
@trap sen app :: first court and appeal
@trap dam clm :: awarded and claimed
@trap cmp dg :: five complaints, five dogs

@doc a-portal | city news portal | 2013-02-21
Postwoman torn by dogs near Suwałki. Police had to shoot

A {54|av}-year-old postwoman is fighting for her life in the Suwałki hospital after she was set upon on Thursday by {five|dg} Caucasian shepherds in the village of Krzywe.

It happened at around {11.20|~t0}, when she leaned her bicycle on the gate of number {17|ho} with a registered letter in her hand. The gate, we hear, was not locked.

"She has {63|bite|by=deputy ward head Dr Mansur Achmadow} wounds, that is how many we sewed," said deputy ward head Dr Mansur Achmadow. "I have not counted the small ones."

Policemen fired {11|bul} times. {Four|sh} animals were killed; the {fifth|-} ran into the forest.

The helicopter could not take off owing to snow. An ambulance reached her at {11.58|t1}.

The {47|ao}-year-old owner was buying feed in town. A breathalyser showed {0.0|-}.

Comments (88) • Most read: Minus 23 in Wiżajny!

@doc b-tabloid | national tabloid | 2013-02-22
{FIVE|dg} BEASTS AGAINST ONE WOMAN

Blood on the snow, letters in the ditch. The postwoman Halina Ż. ({45|!av}) had walked past this gate for {22|-} years. She had a stick. It did not help.

It was Stanisław, a neighbour aged {71|-}, who ran out with a pitchfork. "I called three times. I waited {38|du} minutes for the ambulance! In that time you can bury a man," he cries.

Zbigniew R. kept {26|kn} of the giants on his farm. The commune had issued papers for {three|per}.

FAKTY has learned that people wrote to the police {five|cmp|t=in three years} times in {three|yr2} years. And what did they do? They cautioned him {twice|-}!

Yesterday they blasted away with {15|!bul} bullets.

SMS: Should dangerous breeds be banned? YES or NO to 7155 (1.23 zł with VAT)

@doc c-radio | regional public radio | 2014-01-16
{Three|sen} years for the owner of the dogs from Krzywe

The owner of the dogs that maimed a postwoman last winter is to go to prison for {three|sen|t=this morning|by=the District Court in Suwałki} years. That was the ruling of the District Court in Suwałki this morning. It is not final.

The prosecutor had asked for {five|ask|by=The prosecutor}.

Zbigniew R. must also pay his victim {180 thousand|dam|v=180000|t=this morning} zlotys. She had applied for {400|clm|x=1000|by=She} thousand. For {ten|ban} years he may not keep animals, not even, as Judge Bożena Litwin put it, a canary.

Halina Dąbrowska-Żuk spent {94|hos} days in hospital, and so far has been through {seven|ops|t=so far} operations. She came to court without her left forearm.

The judge had hard words for the police as well: {five|cmp} reports in {three|yr2} years and not one check of the fence.

@doc d-weekly | opinion weekly, long read | 2014-06-19
The letter was from the tax office

The registered letter that Halina Dąbrowska-Żuk was carrying on 21 February of last year came from the tax office and concerned {118|-} zlotys. She remembers the sum, because the envelope was open when they gave it back to her.

She is {55|av2|t=now} now. She lives on a disability pension of {790|pen} zlotys in a block on ulica Noniewicza, third floor, no lift. Of the {180,000|dam} that the court awarded her in January she has seen {6,200|pd|t=to date} to date, because Zbigniew R., who has transferred the farm to his brother, officially owns a moped.

In Krzywe they do not talk about it. The house, number {71|!ho}, is the last before the forest. The runs are still there: I count {26|kn}, one for each dog he had. After the attack {22|left|t=After the attack} remained, which a foundation took away in {three|-} lorries. The {fifth|-} of those that got out was never caught, and mothers drive their children to the bus.

Everything could have been known. In 2012, {312|bit|t=In 2012} people in the county were bitten. {Five|cmp} letters about this particular gate lay in a drawer at the police station. The commune, which had permitted {three|per} dogs, never asked how many there were, and the vet, who vaccinated {two dozen|~kn} of them each spring, never told.

Time is the other thing. Stanisław Wasilewski, who drove the dogs off with a pitchfork until the police came, had looked at the kitchen clock when he heard the scream: {twenty past eleven|t0|v=11:20}. He looked again when he saw the blue light: {two minutes to twelve|t1|v=11:58}. He has it written on the door frame. The emergency service says that {38|du|by=The emergency service} minutes, in that snow, was good. He says that it was {48|!du|by=He}, and that somebody has since turned the clock.

Two weeks ago the appeal court cut the owner's sentence from {three|sen|t=January} years to {two|app|t=Two weeks ago|by=the appeal court}, as he had "shown remorse". The {ten|ban} years without animals stand. The prosecutor, who once wanted {five|ask}, will not take it further.

Halina did not go to the hearing. It was the day of her {eighth|ops2|v=8} operation.
