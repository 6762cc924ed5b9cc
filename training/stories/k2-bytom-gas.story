@story k2-bytom-gas
@topic Gas explosion in a tenement in Bytom-Rozbark, Poland, 2003: the morning to the next evening
@subject T = tenement at Chorzowska 47 | the tenement | the house | the building | a tenement | tenement block
@subject F = State Fire Service | firefighters | the fire brigade | the fire service
@subject H = Siemianowice burns centre | the burns centre | Siemianowice
@subject C = Bytom city council | the city | the council | the town hall | city hall
@subject G = Silesian gas company | the gas company | the gasworks | gas company
@subject W = Wiesława Kopeć | Kopeć | Mrs Kopeć | a pensioner
@subject J = Jakub Nowara | Nowara | the boy | little Kuba
@subject B = Marek Z. | the tenant | a 44-year-old | suspect
@fact ad = 47 | address | T | house number in the street | - | constant
@fact tm = 06:10 | clock | T | time of the explosion | 2003-02-18 | constant
@fact re = 38 | other | T | people registered in the house | - | constant
@fact ho = 29 | other | T | people at home | 2003-02-18 | constant
@fact d1 = 3 | deaths | T | people killed | 2003-02-18 10 a.m. | cumulative
@fact m1 = 8 | missing | T | people missing | 2003-02-18 10 a.m. | snapshot
@fact d2 = 7 | deaths | T | people killed | 2003-02-19 | cumulative
@fact m2 = 2 | missing | T | people missing | 2003-02-19 | snapshot
@fact al = 20 | rescued | T | people who got out alive | 2003-02-19 | cumulative
@fact inj = 13 | injuries | T | people taken to hospital | 2003-02-18 | cumulative
@fact bur = 4 | injuries | H | patients from the house | 2003-02-18 | snapshot
@fact ff = 118 | other | F | firefighters at the scene | 2003-02-18 | snapshot
@fact dog = 9 | other | F | search dogs | 2003-02-18 | snapshot
@fact ev = 64 | evacuated | C | neighbours moved out | 2003-02-18 | cumulative
@fact fl = 24 | homes | T | flats | - | constant
@fact ds = 14 | homes | T | flats destroyed | 2003-02-18 | constant
@fact pay = 6000 | damages | C | zlotys at once to each family | 2003-02-18 | plan | pledged
@fact aW = 81 | age | W | age | 2003 | constant
@fact aJ = 5 | age | J | age | 2003 | constant
@fact aB = 44 | age | B | age | 2003 | constant
@fact wJ = 17 | duration | J | hours under the rubble | 2003-02-18 | constant
@fact yrs = 10 | sentence | B | highest possible sentence, in years | - | constant | threshold
@fact debt = 1140 | other | B | zlotys owed for gas | 2003-02 | snapshot
@fact chk = 2 | other | G | inspections in the past year | 2002 | constant
@rel sum ho = d1 + m1 + a1
@fact a1 = 18 | rescued | T | people who got out alive | 2003-02-18 10 a.m. | cumulative
@rel sum ho = d2 + m2 + al
@trap d1 d2 :: bodies were found in the day and night
@trap re ho :: registered, and at home
@trap fl ds :: flats, and flats destroyed
@trap m1 m2 :: fewer missing the next day
@trap a1 al :: two were dug out alive
@trap inj bur :: all hospitals, and the burns centre

@doc a-pap | Polish news agency, English service | 2003-02-18
{Three|d1} killed in Bytom tenement explosion

KATOWICE, Feb. 18 (PSA) - {Three|d1|t=as of 10 a.m. on Tuesday|by=provincial fire chief Janusz Skulich-Marzec} people were confirmed dead as of 10 a.m. on Tuesday after a gas explosion brought down {half|-} of a three-storey tenement in Bytom, southern Poland, provincial fire chief Janusz Skulich-Marzec told reporters.

{Eighteen|a1|^} residents had made it out or been carried out, {13|inj} of whom went to hospital; {eight|m1|^} were being looked for.

The blast came at {6.10|tm} at {47|ad} Chorzowska Street, where {38|re} persons are registered. {Twenty-nine|ho} are thought to have been in.

{One hundred and eighteen|ff} firefighters with {nine|dog} dogs are at the scene. {Sixty-four|ev|by=a council spokeswoman} people from adjoining houses have been moved to a school, a council spokeswoman said, adding that each affected family would at once receive {6,000|pay|by=spokeswoman} zlotys.

@doc b-regional | Silesian daily | 2003-02-19
Little Kuba taps back

It was eleven at night and the diggers had been switched off for the fourth time when fireman Grzegorz Pająk heard it: {three|-} knocks, a pause, {three|-} knocks. Half an hour later {five|aJ}-year-old Jakub Nowara was looking at him from under a kitchen table.

He had lain there for {17|wJ} hours. His mother did not live.

He was the last to be found alive, the {twentieth|al|v=20}. By last evening {seven|d2|t=By last evening} of his neighbours were dead and for {two|m2|^} there was little hope. All told, {29|ho} people were asleep, or putting the kettle on, when the wall of number {47|ad} blew out at {ten past six|tm} on Tuesday.

The city is putting up {64|ev} people from the houses on either side in a boarding school. Of the {24|fl} flats {14|ds} no longer exist.

Prosecutors have detained a tenant, Marek Z., {44|aB}, whose gas had been cut off: he owed {1,140|debt} zlotys. They suspect that he'd laid a hose round the meter. He could get up to {ten|yrs} years.

Weather p. 14. TV p. 16. Blood is needed, all groups: Raciborska 15, 7-15.

@doc c-tabloid | Warsaw tabloid | 2003-02-19
BLOWN UP FOR A HOSE!

{Thirteen|!d2|t=last night} dead last night, {two|m2|^} still under the bricks. And why? Because {one|-} man would not pay his gas!

Marek Z. ({38|!aB}) lived on the ground floor and owed {1140|debt} zlotys. In January the gasworks took away his meter. The gasworks had been there {twice|chk|t=last year} last year to inspect the pipes, and found everything "in order".

"I shouted, Marek, it stinks!" weeps Wiesława Kopeć, {81|aW}. A beam fell across her bed and saved her. She's one of {four|bur} from the house in the burns centre.

At {5.10|!tm} in the morning the front wall flew into the street. {Fourteen|ds} homes became dust. {118|ff} firemen dug with their bare hands.

The families get {6000|pay} from the town hall. For a child. For a husband. For a life.

>> SEE THE PICTURES pages 2-3, 5 <<

@doc d-german | German public broadcaster, website | 2003-02-19
Rescue after {17|wJ} hours: {five|aJ}-year-old survives house collapse in Poland

Status: 19.02.2003, 18:45

After the gas explosion in Bytom in Upper Silesia, searchers have rescued a boy of {five|aJ} from the ruins. He had been buried for {17|wJ} hours, doctors said.

According to the fire service, the number of dead has risen to {seven|d2|t=19.02.2003|by=the fire service}. {Two|m2|^} people are missing, {20|al|^} survived.

{Thirteen|inj} were taken to clinics, {four|bur} of them to the specialist burns centre in Siemianowice.

The building held {24|fl} flats and {29|ho} people were in it at the time. On paper, {38|re} live there.

The voivodeship public prosecutor is investigating a resident. For causing a disaster he faces a maximum of {twelve|!yrs} years in prison.

In Poland, gas has to be checked once a year; at house number {47|ad} this was done {two|chk} times in 2002, the gas company emphasises.
