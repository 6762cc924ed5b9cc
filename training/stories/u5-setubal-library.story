@story u5-setubal-library
@topic A Portuguese town reopens its library in an old cannery and argues over what residents wanted
@subject L = Biblioteca da Conserveira | the library | Conserveira library | the Conserveira | the cannery library
@subject O = old town library on Rua da Misericórdia | the old library | the old building
@subject C = Câmara of Alcamar | the Câmara | the town hall | Alcamar | the municipality
@subject V = Rosário Quintas Lobo | Quintas Lobo | the mayor
@subject P = participatory budget vote | the participatory budget | the residents' vote | participatory vote
@subject G = Jardim do Moinho park | the park | Moinho park | Jardim do Moinho
@subject U = União por Alcamar | the opposition | União
@fact bk = 86000 | other | L | books on the shelves | 2033-10-05 | snapshot
@fact bo = 52000 | other | O | books on the shelves | 2032 | snapshot
@fact m2 = 3400 | area | L | square metres | - | constant
@fact mo = 1150 | area | O | square metres | - | constant
@fact ct = 7900000 | budget | L | euros that it cost to build | final | snapshot
@fact cb = 6200000 | budget | L | euros that it was to cost | 2029 | plan | projected
@fact eu = 4700000 | budget | L | euros from European funds | final | snapshot
@fact mu = 3200000 | budget | L | euros from the municipality | final | snapshot
@fact rn = 640000 | budget | L | euros a year to run | 2034 | plan | projected
@fact jb = 21 | jobs | L | people on staff | 2033-10-05 | snapshot
@fact jo = 9 | jobs | O | people on staff | 2032 | snapshot
@fact st = 310 | other | L | seats for readers | - | constant
@fact vd = 1980 | crowd | L | visitors on the first day | 2033-10-05 | cumulative
@fact vy = 180000 | ridership | L | visits a year | 2034 | plan | projected
@fact vo = 61500 | ridership | O | visits a year | 2031 | cumulative
@fact lp = 2214 | vote_count | P | votes for the library | 2028-11 | snapshot
@fact gp = 2386 | vote_count | P | votes for the park | 2028-11 | snapshot
@fact vt = 7105 | vote_count | P | votes cast for all projects | 2028-11 | snapshot
@fact gc = 1100000 | budget | G | euros that it would cost | 2028 | plan | projected
@fact gh = 4.5 | area | G | hectares | - | plan
@rel sum ct = eu + mu
@trap ct cb :: final cost and first estimate
@trap bk bo :: new library and old one
@trap vd vy :: first day and year
@trap m2 mo :: two buildings
@trap vy vo :: forecast for the new library, visits to the old
@race proj = lp gp

@doc a-daily | national daily, local pages | 2033-10-06
Sardines out, books in: Alcamar opens its cannery library

Duarte Sequeira Nhantumbo

On the wall of what was until 1987 the brining room, somebody has left the prices: three escudos a case. Beneath them, since Wednesday, are the first of {86,000|bk} volumes in the Conserveira library, {3,400|m2} square metres of brick and light on the Sado.

The old library, on the Rua da Misericórdia, managed with {1,150|mo} square metres, {52,000|bo|t=last year} books last year and a staff of {nine|jo}. The new one has {21|jb} people and {310|st} places to sit.

It came to {7.9 million|ct} euros. Brussels paid {4.7 million|eu}, the town hall {3.2 million|mu}. When the project was drawn up in 2029 the estimate was {6.2 million|cb|t=in 2029}.

"It is {three|-} times the size and it will have {three|-} times the people," promised the mayor, Rosário Quintas Lobo. The forecast is {180,000|vy|t=next year|m=projected} visits next year. By closing time on the first day, {1,980|vd|t=By closing time on the first day} had come through the turnstiles.

The opposition was absent. União por Alcamar holds that residents never asked for it: in the 2028 participatory vote, it recalls, the park won with {2,386|gp|t=in the 2028 participatory vote} votes to {2,214|lp|^}.

@doc b-weekly | local weekly | 2033-10-11
The people voted for trees

Opinion / Teodora Abrunhosa

I love books. I have some. But let us remember who asked for what.

Five years ago {7,105|vt|t=Five years ago} of us queued at the market hall to divide up a slice of the municipal money. {2,836|!gp} wanted the Jardim do Moinho, {4.5|gh} hectares of shade with a bandstand, at an honest {1.1 million|gc} euros. The library came second with {2,214|lp}. A town that respects its people plants the trees.

Instead we have the Conserveira, whose price went from {6.2|cb|x=1000000|t=at the start} million at the start to {7.9|ct|x=1000000|t=at the end} at the end, and which will cost us {640,000|rn} a year for ever. "Europe pays," they say. Europe paid {4.7|eu|x=1000000}. The rest, {4.2 million|!mu}, is you, dear reader, and me.

And the {21|jb} librarians? {Twelve|-} more than before. I wish them well. I hope they can rake.

@doc c-municipal | municipal bulletin | 2033-11-01
Boletim Municipal, n.º 311
THE CONSERVEIRA IN NUMBERS

1. {310|st} reading places, of which {84|-} in the children's wing.
2. {86,000|bk} documents available on opening day; the catalogue will grow by {4,000|-|m=pledged} a year.
3. Opening hours: 62 a week.
4. {21|jb} staff.
5. Total investment {€7.9 million|ct}. Community funds: {€4.7 million|eu}. Own funds: {€3.2 million|mu}.
6. Visits expected in 2034: {180,000|vy|t=in 2034}. In its last full year the former building received {61,500|vo|t=In its last full year}.

The mayor recalls that the library was one of the two most voted projects in the participatory budget, with {2,214|lp} preferences. Work on the Jardim do Moinho ({4.5|gh} ha) will begin "in the course of this mandate".

@doc d-trade | librarians' trade magazine | 2033-12-01
Case study: reuse of an industrial shell

Project: Biblioteca da Conserveira, Alcamar. Floor area: {3,400|m2} sqm. Collection: {68,000|!bk|t=at opening} at opening. Seats: {310|st}. Staff: {21|jb}, up from {9|jo}. Running cost: {€640,000|rn} p.a.

The shell was bought by the municipality for a symbolic euro. Conversion took 26 months and, at {€7.9m|ct}, works out at a little over {€2,300|-} per square metre, which compares well with new build. The foundations had to be redone after a spring tide, which explains nearly all of the distance from the {€6.2m|cb} originally foreseen.

On its first day the library counted {1,980|vd|t=On its first day} visitors. If that pace were kept up for 300 days it would reach {594,000|-|m=hypothetical} a year; nobody expects it. The plan is for {18,000|!vy|t=in the first full year} in the first full year, against the {61,500|vo|t=in 2031} that entered the old building in 2031.

Score (our grid): access 8/10, acoustics 5/10, smell of fish 0/10.
