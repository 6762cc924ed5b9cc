@story k2-itaguara-bank
@topic Hostages in a bank in Itaguara da Serra, Minas Gerais, Brazil, 2014: the siege and the next day
@subject B = Banco Serrano | the bank | the branch | bank branch
@subject R = the robbers | robbers | the gunmen | the gang | gunmen
@subject M = Military Police of Minas Gerais | Military Police | PM | the police | police
@subject L = Josué Alcântara | Alcântara | the leader | leader
@subject E = Edileuza Pimentel | Pimentel | the manager | the branch manager
@subject N = Kauã | the youngest robber | a teenager | the teenager
@subject V = Sebastião Ramalho | Ramalho | the guard | a security guard
@fact h0 = 34 | other | B | hostages | 2014-08-26 11 a.m. | snapshot
@fact f1 = 9 | rescued | B | hostages let go | 2014-08-26 3 p.m. | cumulative
@fact h1 = 25 | other | B | hostages | 2014-08-26 3 p.m. | snapshot
@fact f2 = 21 | rescued | B | hostages let go | 2014-08-26 7 p.m. | cumulative
@fact h2 = 13 | other | B | hostages | 2014-08-26 7 p.m. | snapshot
@fact dur = 11 | duration | B | hours that the siege lasted | 2014-08-26 | constant
@fact beg = 10:50 | clock | B | start of the robbery | 2014-08-26 | constant
@fact end = 22:05 | clock | B | end of the siege | 2014-08-26 | constant
@fact ro = 5 | other | R | robbers in the branch | 2014-08-26 | constant
@fact ar = 4 | arrests | R | robbers arrested | 2014-08-26 | constant
@fact dr = 1 | deaths | R | robbers killed | 2014-08-26 | constant
@fact inj = 3 | injuries | B | hostages hurt | 2014-08-26 | cumulative
@fact po = 150 | officers | M | police around the branch | 2014-08-26 | snapshot
@fact sn = 6 | officers | M | marksmen on the roofs | 2014-08-26 | snapshot
@fact dem = 2000000 | price | R | reais demanded | 2014-08-26 | snapshot
@fact ca = 387000 | other | B | reais in the safe | 2014-08-26 | constant
@fact rec = 387000 | other | M | reais found on the robbers | 2014-08-26 | constant
@fact aL = 31 | age | L | age | 2014 | constant
@fact aN = 17 | age | N | age | 2014 | constant
@fact aV = 58 | age | V | age | 2014 | constant
@fact aE = 45 | age | E | age | 2014 | constant
@fact sL = 12 | sentence | L | years of an earlier sentence | 2008 | constant
@fact pop = 21000 | other | - | people in the town | - | constant
@fact gu = 3 | other | R | pistols seized | 2014-08-26 | constant
@fact rif = 2 | other | R | rifles seized | 2014-08-26 | constant
@fact wea = 5 | other | R | firearms seized | 2014-08-26 | constant
@rel diff h1 = h0 - f1
@rel diff h2 = h0 - f2
@rel sum ro = ar + dr
@rel sum wea = gu + rif
@trap f1 f2 :: more were let go in the evening
@trap h0 h1 :: some were let go
@trap dem ca :: demanded, and what there was
@trap ro wea :: robbers, and guns
@trap po sn :: all police, and the marksmen
@trap dur sL :: hours, and years

@doc a-portal | Brazilian news portal, live | 2014-08-26
Bank siege in Minas: {13|h2} hostages still inside, says PM

Updated 19h22

- 19h22 {Twenty-one|f2|t=19h22|by=the PM} people have now left the branch of Banco Serrano in Itaguara da Serra, the PM says. {Thirteen|h2|^} are inside with the gunmen.

- 17h40 {Six|sn|by=Colonel Aparecida Brandão} marksmen are on roofs, out of a total of {150|~po|^} police, says Colonel Aparecida Brandão.

- 16h05 The leader wants {R$ 2 million|dem}, a van and a priest. The priest is on his way.

- 15h00 {Nine|f1|t=15h00} elderly customers released. {Twenty-five|h1|^} stay.

- 13h15 The leader has been identified: Josué Alcântara, {31|aL}, sentenced in 2008 to {12|sL} years for the hold-up of a lottery shop. He did not return from Father's Day leave.

- 11h30 There are {34|h0|t=11h30} hostages, counting employees. Robbery began at {10h50|beg}, when {five|ro} men in overalls came in "to mend the air conditioning".

- 11h05 Town of {21 thousand|~pop} has all its shops shut.

@doc b-jornal | Belo Horizonte daily | 2014-08-27
The manager who made coffee for {eleven|dur} hours

She is {45|aE}, has run the branch for six years and never had more than {R$ 400,000|-} in it. "I told him so when he asked for millions. He laughed at me. Then he counted: {387|ca|x=1000} thousand. Then he stopped laughing."

Edileuza Pimentel talks in the doorway of her mother's house. She went on making coffee, she says, for {34|h0|t=At first} people, then for {25|h1|t=in the afternoon}, then for {13|h2|t=at night}, because it keeps the hands busy. At first, in the afternoon, at night: always the same thermos flask.

The siege ended at {five past ten|end} with a single shot. Kauã, at {17|aN} the youngest of them, had put down his rifle; a marksman saw another man raise his. {One|dr} robber died, {four|ar} surrendered.

Of her customers {three|inj} were hurt, none by a bullet. The security guard, Sebastião Ramalho, {58|aV}, had a fall in blood pressure and asks to be left out of the paper.

The police seized {three|gu} pistols and {two|rif} rifles. Every note of the {387,000|rec} reais was in a pillowcase.

@doc c-wire | wire agency | 2014-08-27
Brazil police end bank hostage crisis, {one|dr} robber killed

SAO PAULO, Aug 27 (Meridian) - Police sharpshooters killed {a|dr|v=1} gunman and freed the last {13|h2} of {43|!h0} hostages late on Tuesday, ending an {11|dur}-hour standoff at a bank in southeastern Brazil.

{Three|!ar|by=Military Police Colonel Aparecida Brandao} other members of the gang were taken into custody, said Military Police Colonel Aparecida Brandao, who commanded {150|~po} officers at the scene. {Five|wea} firearms were recovered, along with {387,000|rec} reais ({$170,000|-}).

The {five|ro} had demanded {2 million|dem} reais and safe passage.

Authorities identified the leader as Josue Alcantara, {31|aL}. He'd been serving a {12|sL}-year term.

{Twenty-one|f2|t=earlier in the day} captives had walked out in groups earlier in the day, beginning with pensioners.

@doc d-tv | regional TV site | 2014-08-27
Teen robber, {17|aN}, will go before juvenile court; drama lasted {11|dur} hours

The {17|aN}-year-old who took part in the attack on Banco Serrano will be heard this Wednesday. He told officers that he'd been promised {R$ 5,000|-} for "watching a door".

{Four|ar} suspects, counting him, were arrested and {one|dr} is dead. The latter is not, as was said on the radio, the leader: Alcântara ({31|aL}) is alive and was shaved before the hearing.

Recap: {10h50|beg}, robbery. {34|h0} hostages. 15h, {ten|!f1|t=15h} leave. 19h, altogether {21|f2|t=19h} are out. {22h05|end}, the end.

The bank says it has recovered all of its {R$ 387 thousand|ca} and will give the staff {30|-} days' leave. {Three|inj} people are being treated, the manager's assistant with a broken wrist among them. The guard, {45|!aV}, has high blood pressure.

Watch: how the town of {21,000|~pop} woke up today (2min14)
