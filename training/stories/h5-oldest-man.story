@story h5-oldest-man
@topic Baltazar Noronha Quevedo of Madeira dies as the oldest man on record; doubts about his papers
@subject B = Baltazar Noronha Quevedo | Baltazar | Noronha | Quevedo | Tio Balta | the supercentenarian | the oldest man
@subject R = Haruki Tanimizu | Tanimizu | the previous holder
@subject G = Longevity Register | the Register | the register
@subject S = Svetlana Bogomazova | Bogomazova | the Russian demographer
@subject V = Ponta do Fogo | the village | the parish
@fact age = 117 | age | B | age at death | 2038-03-02 | constant
@fact agd = 41 | duration | B | days lived beyond the last birthday | 2038-03-02 | constant
@fact ra = 116 | age | R | age at death | 2033 | constant
@fact rad = 190 | duration | R | days lived beyond the last birthday | 2033 | constant
@fact born = 1921-01-20 | date | B | day of birth | - | constant
@fact died = 2038-03-02 | date | B | day of death | - | constant
@fact tm = 04:15 | clock | B | time of death | 2038-03-02 | constant
@fact house = 31 | address | B | house number | - | constant
@fact ch = 7 | other | B | children | - | constant
@fact gc = 22 | other | B | grandchildren | 2038-03-02 | snapshot
@fact gg = 48 | other | B | great-grandchildren | 2038-03-02 | snapshot
@fact desc = 77 | other | B | descendants | 2038-03-02 | snapshot
@fact wid = 29 | duration | B | years as a widower | 2038-03-02 | constant
@fact cig = 2 | other | B | cigarettes a day | - | constant
@fact sm = 89 | age | B | age when he gave up smoking | - | constant
@fact bap = 1921-02-13 | date | B | day of baptism | - | constant
@fact alt = 1927 | date | B | year of birth, by the doubter | - | constant | hypothetical
@fact alta = 111 | age | B | age at death, by the doubter | 2038-03-02 | constant | hypothetical
@fact liv = 214 | other | G | verified people over 110 alive | 2038-03-01 | snapshot
@fact men = 13 | other | G | verified men over 110 alive | 2038-03-01 | snapshot
@fact fun = 1500 | crowd | V | people at the funeral | 2038-03-04 | snapshot
@fact pop = 820 | other | V | people who live there | 2031 census | snapshot
@fact spoil = 4 | other | S | records refuted | 2038-03 | cumulative
@fact idage = 19 | age | B | age at the first identity card | - | constant
@rel sum desc = ch + gc + gg
@trap age ra :: two men's ages
@trap born bap :: birth against baptism
@trap age alta :: accepted age against doubted age
@trap liv men :: all against men
@trap fun pop :: mourners against inhabitants

@doc a-wire | wire agency | 2038-03-02
World's oldest man dies in Madeira at {117|age}

LISBON, March 2 - Baltazar Noronha Quevedo, a former basket weaver certified as the oldest man ever to have lived, died in his sleep on the Portuguese island of Madeira on {Tuesday|died}, his family said. He was {117|age} years and {41|agd} days old.

He had overtaken Japan's Haruki Tanimizu, who reached {116|ra} years and {190|rad} days, in June of last year.

Noronha was born on {January 20, 1921|born}, and had {seven|ch} children, {22|gc} grandchildren and {48|gg} great-grandchildren, according to the Longevity Register. It now counts {214|liv|t=as of Monday|by=the Longevity Register} living people aged 110 or more, {13|men|^} of them men, as of Monday.

@doc b-madeira | island daily | 2038-03-03
Tio Balta has gone out

Marisol Câmara Freitas

The lamp at No. {31|house}, Caminho da Ribeira, which he never let anyone switch off, was off. By this the neighbours knew. It was {a quarter past four|tm} in the morning.

Baltazar Noronha had lived in the same house in Ponta do Fogo for more than ninety years. For the last {twenty-nine|wid} of them he was a widower. He liked to say that he had smoked {two|cig} cigarettes a day until the age of {eighty-nine|sm} and stopped only because the shop closed.

{Seventy-seven|desc} descendants survive him, two of whom are themselves on a pension. The priest of the parish has the book where his baptism stands, {13 February 1921|bap}, and yesterday left it open on the altar: born on {the 20th of the month before|born}, it says, in brown ink.

The funeral is tomorrow at 16.00. The village, {820|pop|t=at the last census} people at the last census, has been told to leave its cars above.

Farmácias de serviço: Nacional, Rua 5 n.º 18 | Bananas: €1.14/kg

@doc c-brit | British mid-market newspaper website | 2038-03-03
Secret of the world's oldest man revealed: {TWENTY|!cig} fags a day until he was {89|sm}

- Baltazar Quevedo passed away aged {118|!age} at his home in Madeira
- Portuguese weaver was born in {1921|born}, when Lloyd George was PM
- He leaves behind {49|!gg} great-grandchildren

By FELICITY ODUYA-HARGREAVES
PUBLISHED: 09:21, 3 March 2038 | UPDATED: 11:47 | 1.3k shares | 211 comments

The oldest man of all time has died at home on a holiday island, weeks after celebrating with a slice of honey cake.

Great-grandad Baltazar Quevedo took the crown from Japan's Haruki Tanimizu, who made it to {116|ra}. He breathed his last at {4.15am|tm} on {Tuesday|died}.

He put his long life down to walking, soup, and 'not reading newspapers'. His wife, Conceição, died {29|wid} years ago.

He had {seven|ch} children. There are thought to be around {two hundred|~liv} people aged over 110 on the planet, and all but {13|men} are women.

Share or comment on this article

@doc d-science | science magazine | 2038-03-20
A man of a certain age

When the oldest man on record was buried on 4 March, in front of some {1,500|~fun} people, Svetlana Bogomazova was reading a tax roll.

The Russian demographer, who has spoiled {four|spoil} such records before, thinks that the weaver of Madeira was not {117|age} but {111|alta|m=hypothetical|by=The Russian demographer}. In her preprint she argues that the boy baptised on {13 February 1921|bap} died in infancy and that a brother, born in {1927|alt|m=hypothetical}, was given the same name and, in time, the same papers. It was common. A parish ledger shows a burial of "an infant Baltazar" in the winter of 1922. A roll of conscripts of 1948 has a Noronha of twenty-one.

The Longevity Register stands by its certificate. It has the birth entry, for {20 January|born}, an identity card from the age of {19|idage} and a marriage record that agrees with both. "Doctor Bogomazova has a dead baby without a surname," says its head of validation, Ikechukwu Strand.

It matters beyond Madeira. Only {13|men|t=at the beginning of the month} men past 110 were known to be alive at the beginning of the month, among {214|liv|^} people, and the shape of the curve at its far end depends on a handful of them. Take the Portuguese away, and the male record goes back to the {116|ra} years and {190|rad} days of Tanimizu. Nobody has questioned those. Yet.

The family finds the whole matter funny. "If he was only {111|alta}," a granddaughter told me, "then he looked terrible for his age."

doi:10.5555/lng.2038.0412 | Subscribe: 12 issues, €59
