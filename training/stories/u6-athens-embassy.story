@story u6-athens-embassy
@topic Hostage siege at the Paraguayan embassy in Athens, November 1984
@subject S = Athens embassy siege | siege | embassy | the building | the drama
@subject G = gunmen | the captors | hostage-takers | the Ñandutí Command | attackers
@subject H = hostages | captives | those inside | prisoners
@subject A = Ambassador Eligio Franco Duarte | the ambassador | Franco Duarte | the envoy
@subject M = Thaleia Mavrou | Mavrou | the embassy cook | the cook
@subject P = Greek police | police | special unit | EKAM men | officers
@subject L = Leandro Ibarrola | Ibarrola | the gunmen's leader | the leader
@fact h0 = 31 | other | H | people held | 1984-11-06 morning | snapshot
@fact r1 = 12 | rescued | H | people let go on the first evening | 1984-11-06 evening | constant
@fact r2 = 4 | rescued | H | people let go on the second day | 1984-11-07 | constant
@fact h2 = 15 | other | H | people held | 1984-11-07 night | snapshot
@fact g = 5 | other | G | armed people in the building | 1984-11-06 | constant
@fact gd = 2 | deaths | G | captors killed | 1984-11-08 | cumulative
@fact hd = 1 | deaths | H | captives killed | 1984-11-08 | cumulative
@fact inj = 7 | injuries | S | people hurt in the storming | 1984-11-08 | cumulative
@fact st = 09:15 | clock | S | time at which it began | 1984-11-06 | constant
@fact en = 04:50 | clock | P | time of the storming | 1984-11-08 | constant
@fact dur = 44 | duration | S | hours from beginning to end | 1984-11-08 | constant
@fact min = 6 | duration | P | minutes that the storming took | 1984-11-08 | constant
@fact pm = 60 | officers | P | men in the assault | 1984-11-08 | constant
@fact cord = 450 | officers | P | men in the cordon | 1984-11-07 | snapshot
@fact age = 63 | age | A | age of the ambassador | 1984 | constant
@fact agem = 47 | age | M | age of the cook | 1984 | constant
@fact agel = 29 | age | L | age of the leader | 1984 | constant
@fact ran = 3000000 | other | G | dollars of ransom demanded | 1984-11-06 | constant
@fact pris = 18 | other | G | prisoners in Asunción to be freed, as demanded | 1984-11-06 | constant
@fact addr = 26 | address | S | house number of the embassy | - | constant
@fact fl = 3 | other | S | storeys of the building | - | constant
@fact td = 3 | deaths | S | people killed in all | 1984-11-08 | cumulative
@fact cap3 = 3 | arrests | G | captors in custody | 1984-11-08 | snapshot
@fact adp = 31 | address | S | house number of the pharmacy | - | constant
@fact injp = 3 | injuries | P | police hurt in the storming | 1984-11-08 | cumulative
@rel sum td = gd + hd
@rel diff cap3 = g - gd
@rel diff h2 = h0 - r1 - r2
@trap h0 h2 :: captives at the start and after two releases
@trap pm cord :: the storming party and the cordon
@trap gd hd :: dead captors and dead captives
@trap age agem :: two persons' ages

@doc a-first | wire agency | 1984-11-06
Gunmen seize Paraguay embassy in Athens

ATHENS, Nov 6 – {Five|g} armed men and women burst into the Paraguayan embassy in central Athens at {9.15 a.m.|st|t=on Tuesday} on Tuesday and took {31|h0|^} people captive, among them Ambassador Eligio Franco Duarte, {63|age}, Greek police said.

The attackers, who call themselves the Ñandutí Command, want the release of {18|pris|by=a note dropped from a window} prisoners in Asunción and {three million|ran|by=a note dropped from a window} dollars, according to a note dropped from a window of the {three|fl} storeys high building at {26|addr} Alopekis Street.

After dark {twelve|r1|t=After dark} of the captives, all of them Greek visitors who had come for visas, walked out with their hands on their heads.

A government spokesman, Aristos Lekkas, said there would be no ransom "of {three million|ran|m=denied|by=Aristos Lekkas} or three drachmas".

One shot was heard at noon. Police said it hit nobody.

@doc b-end | wire agency | 1984-11-08
Greek police storm embassy; {three|td} die

ATHENS, Nov 8 – Greek police stormed the Paraguayan embassy before dawn on Thursday and freed the last of the hostages, ending a {44|~dur} hour siege in which {two|gd} gunmen and {one|hd} captive were killed.

About {60|~pm} men went in through the roof and a coal chute at {4:50 a.m.|en|t=Thursday}. It was over in {six|min} minutes, Police Major Stelios Vourdas told reporters.

The dead hostage was the embassy's cook, Thaleia Mavrou, {47|agem}, who police believe was hit by a ricochet. {Seven|inj} people were hurt, among them the ambassador, who broke a wrist.

Of {31|h0|t=Tuesday} people seized on Tuesday, {12|r1|t=the same evening} were let go the same evening and {four|r2|t=on Wednesday} more on Wednesday in return for food and a doctor. That left {15|h2|t=on Wednesday}.

{Three|cap3} of the {five|g} captors are in custody. Their leader was named as Leandro Ibarrola, {29|agel}.

@doc c-tabloid | London tabloid | 1984-11-09
SIX MINUTES OF HELL

Greek 'Rooftop Boys' end embassy terror – cook dies shielding maid

From DEREK PLUMSTEAD in Athens

They came down the chimney like Father Christmas, only with sub-machine guns.

In {six|min} heart-stopping minutes yesterday {160|!pm} crack Greek commandos smashed the siege of Alopekis Street. {Two|gd} of the fanatics were shot dead. Gang boss Leandro Ibarrola, {39|!agel}, was dragged from under a piano.

But there were tears too. Brave cook Thaleia Mavrou – {47|agem} and due to be a granny by Christmas – died in the kitchen. "She stood before me," sobbed maid Pilar, 22.

For {44|dur} hours the {15|h2|t=at the end} who were left at the end had lived on olives and fear. The gang wanted {£3million|!ran|force} and a plane. They got {450|cord} coppers round the block.

Ambassador Eligio Franco Duarte is a fit {63|age}. "I fell over the cat," he confessed, showing off a broken wrist.

● Win a Metro City! Page 17 ● Villa 2, Spurs 1: Page 28 ● Pools: 8 draws

@doc d-greek | Athens evening paper | 1984-11-08
FORTY-FOUR HOURS

Alopekis, number {26|addr}. The numbers on the doorposts of our quiet street were known only to the postman. Since Tuesday all Europe has learned this one.

It began at {a quarter past nine|st|t=Tuesday}. The porter, Mr Sotiris, took them for students. It ended this morning at {ten minutes to five|en|t=this morning} with a noise which broke the windows of the pharmacy at number {31|adp|s=the pharmacy}.

A reckoning. Held on the first morning: {31|h0|t=on the first morning}. Sent out that night: {12|r1|t=that night}. Sent out on Wednesday: {6|!r2|t=on Wednesday}. Found inside by the rescuers: {15|h2|t=this morning}. Dead: a Greek woman who cooked, and {two|gd} of those who'd brought the guns. Hurt: {seven|inj}, of whom {three|injp} wear our own police uniform.

The minister praised the {sixty|pm} who went in. He didn't mention the {450|cord} who had stood in the rain to see that nobody else did.

Whether the demand for {eighteen|pris} prisoners was ever passed to Asunción, the ministry would not say.

@doc e-caption | magazine captions | 1984-11-19
SIEGE IN ATHENS: FIVE PICTURES

1. Tuesday, a little after nine. The embassy, built in 1911, has {three|fl} floors and one lift, which was stuck.
2. The freed visitors. {Twelve|r1|t=Tuesday} of them were released before midnight, {four|r2|t=the next day} more the next day.
3. Major Vourdas with a plan of the house drawn by a former typist. He had {60|pm} men for the roof and the coal chute.
4. Thursday, {4.50|en}. The flash in the second-floor window lasted a twentieth of a second; the assault {six|min} minutes.
5. Ambassador Franco Duarte, {68|!age}, embraces his driver. The others came out after him.
(Photographs: Katz/Delphi, rolls 7–11)
