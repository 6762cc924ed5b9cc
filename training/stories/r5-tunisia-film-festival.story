@story r5-tunisia-film-festival
@topic A film festival in southern Tunisia: programme, attendance, prizes and money
@subject F = Tatawin International Film Festival | Tatawin festival | the festival | FIFT | Tatawin
@subject Q = Queens of the Salt | Queens | the winning film | Amel Zarrouk-Diop's film
@subject A = Amel Zarrouk-Diop | Zarrouk-Diop | the director of Queens
@subject B = The Last Ferryman | Ferryman
@subject D = Slimane Bouazizi-Lind | Bouazizi-Lind | the festival director
@subject C = Culture Ministry | the ministry | the state
@subject S = Sahra Telecom | the main sponsor
@subject P = Ribat prize | the Golden Ribat | main prize
@subject K = Kasr Ouled cinema | the Kasr | the open-air cinema
@fact fi = 96 | other | F | films shown | 2032 edition | constant
@fact ff = 58 | other | F | features shown | 2032 edition | constant
@fact fs = 38 | other | F | shorts shown | 2032 edition | constant
@fact co = 14 | other | F | films in competition | 2032 edition | constant
@fact en = 1327 | other | F | films submitted | 2032 edition | constant
@fact ct = 41 | other | F | countries | 2032 edition | constant
@fact wo = 45 | rate | F | percent of films directed by women | 2032 edition | constant
@fact t1 = 21400 | crowd | F | tickets sold | 2032-11-05 | cumulative
@fact t2 = 48700 | crowd | F | tickets sold | 2032 final | cumulative
@fact t0 = 39200 | crowd | F | tickets sold | 2031 final | cumulative
@fact gr = 24.2 | rate | F | percent more tickets | 2031 to 2032 | constant
@fact ca = 1100 | other | K | seats | - | constant
@fact ks = 6800 | crowd | K | tickets sold | 2032 final | cumulative
@fact bu = 5200000 | budget | F | dinars | 2032 edition | constant
@fact st = 2300000 | budget | C | dinars from the state | 2032 edition | constant
@fact sp = 1400000 | budget | S | dinars from the sponsor | 2032 edition | constant
@fact nx = 2600000 | budget | C | dinars from the state | 2033 edition | plan | pledged
@fact pz = 120000 | price | P | dinars of prize money | 2032 edition | constant
@fact p2 = 60000 | price | P | dinars of prize money for the second | 2032 edition | constant
@fact ju = 7 | other | F | members of the jury | 2032 edition | constant
@fact vq = 5 | votes_cast | Q | votes of the jury | 2032-11-10 | constant
@fact vb = 2 | votes_cast | B | votes of the jury | 2032-11-10 | constant
@fact ag = 34 | age | A | age | 2032-11 | constant
@fact le = 101 | duration | Q | minutes that the film lasts | - | constant
@fact lb = 174 | duration | B | minutes that the film lasts | - | constant
@fact qb = 890000 | budget | Q | euros that the film cost | - | constant
@fact ac = 2140 | other | F | accredited guests | 2032 edition | constant
@fact pr = 310 | other | F | journalists accredited | 2032 edition | constant
@fact dy = 8 | duration | F | days | 2032 edition | constant
@fact ed = 19 | other | F | editions held | 2032 edition | cumulative
@fact tk = 6 | price | F | dinars for a ticket | 2032 edition | constant
@fact qs = 4.1 | score | Q | points of critics out of five | 2032-11-08 | snapshot
@fact bs = 4.4 | score | B | points of critics out of five | 2032-11-08 | snapshot
@fact rn = 4 | other | F | screenings called off for rain | 2032 edition | cumulative
@fact bx = 292200 | revenue | F | dinars from tickets | 2032 edition | cumulative
@fact ns = 3.5 | duration | F | nights that a guest stays | 2032 edition | constant
@fact mo = 300000 | budget | C | dinars more from the state | 2033 edition | plan | pledged
@rel product bx = t2 * tk
@rel diff mo = nx - st
@rel sum fi = ff + fs
@rel sum ju = vq + vb
@rel change gr = t0 -> t2
@race jury = vq vb
@race critics = qs bs
@trap t1 t2 :: tickets at half-time and in the end
@trap t2 t0 :: two editions
@trap qs vq :: the critics and the jury
@trap bu st :: the whole budget and the state's part
@trap st nx :: this edition and the next
@trap en fi :: submitted and shown
@trap co fi :: in competition and shown
@trap le lb :: two films
@trap ks t2 :: one cinema and all
@trap pz p2 :: first and second

@doc a-preview | regional arts site | 2032-11-02
Tatawin 2032: {ninety-six|fi} films and one borrowed projector

By Yusra Ben Khelifa

The projector comes from Sfax and has its own seat in the van. On Wednesday evening it will throw the first of {96|fi} films onto the whitewashed wall of the Kasr Ouled, and with that the {19th|ed} edition of the festival at the edge of the desert will be under way.

{Fifty-eight|ff} features and {38|fs} shorts will be shown over {eight|dy} days, from {41|ct} countries. The selectors had {1,327|en} to choose from. "I've seen a lot of goats," says festival director Slimane Bouazizi-Lind.

{Fourteen|co} films compete for the Golden Ribat, which comes with {120,000|pz} dinars. Bookmakers don't take bets, but two titles are on every lip: Queens of the Salt by Amel Zarrouk-Diop, {34|ag}, who's from nearby Zarzis, and The Last Ferryman from Mali, {174|lb} minutes long and without a word of dialogue in the first forty.

Of all the films, {45 per cent|wo} were made by women.

A ticket costs {six|tk} dinars. If it rains at the Kasr, whose {1,100|ca} seats have no roof, you get a tea.

@doc b-wire | wire agency | 2032-11-11
Tunisian drama wins top prize at Tatawin film festival

TATAOUINE, Tunisia, Nov 11 (Levant Agency) - "Queens of the Salt", a drama about women who harvest a dry lake, won the Golden Ribat at the Tatawin film festival on Wednesday night.

Director Amel Zarrouk-Diop, {34|ag}, receives {120,000|pz} dinars. The film, which cost {890,000|qb} euros to make, was the choice of {five|vq} of the {seven|ju} jurors; {two|vb} favoured Mali's "The Last Ferryman", which got the Silver Ribat and {60,000|p2} dinars.

The festival sold {48,700|t2} tickets, up {24%|gr|round} from {39,200|t0|t=last year} last year, its director Slimane Bouazizi-Lind said.

@doc c-review | film magazine | 2032-11-15
Tatawin diary: salt, rain and other people's shoes

Ottoline Kasprzak-Hamdi

DAY ONE. I lose my badge, one of {2,140|ac}. The woman at the desk makes me another, with someone else's photograph. For the rest of the week I'm Mr Takeda of Osaka.

DAY THREE. It rains in Tataouine, and they've no word for it. {Four|rn} screenings are called off in the course of the festival, all of them at the Kasr, and each time we are handed tea in glasses too hot to hold. People stay. At the café they say that {21,400|t1|t=by the third day} tickets have gone by the third day; last year they didn't have that by the fifth.

DAY FIVE. The Last Ferryman. {One hundred and seventy-four|lb} minutes, of which I'd not give back a single one. In the daily critics' grid ({seven|-} of us, five stars each) it scores {4.4|bs|by=the daily critics' grid}, the top mark of the week.

DAY SIX. Queens of the Salt. Zarrouk-Diop works fast and close; at {101|le} minutes her film feels like a glass of water knocked over. The grid says {4.1|qs|by=The grid}. Two critics cry, one because of his shoes.

DAY EIGHT. The jury disagrees with the grid, {five|vq} to {two|vb}. That is what juries are for. The state secretary climbs onto the stage and says that the ministry will pay {2.6 million|nx|t=next year|by=the ministry} dinars next year. Here they've learned to applaud such sentences after the money has come.

Star ratings this issue: Queens ★★★★ | Ferryman ★★★★★ | Also reviewed: 12 releases from p. 58

@doc d-business | business monthly | 2032-12-01
Can a festival in the desert pay for itself?

No, says Slimane Bouazizi-Lind, and it shouldn't. The one he runs has a budget of {5.2 million|bu} dinars. {2.3 million|st} comes from the state and {1.4 million|sp} from Sahra Telecom, whose logo was on everything but the camels. The box office isn't a pillar: {48,700|t2} tickets at {six|tk} dinars make {292,200|bx}.

But the number has grown for five years running, and by {24.2 per cent|gr} in the latest. {6,800|ks} of the tickets were for the Kasr Ouled.

The town gains, too. Hotels were full within a radius of sixty kilometres. The {2,140|ac} accredited guests, {310|pr} of them journalists, stayed for {3.5|ns} nights on average, according to a survey of the business school in Gabès.

From the ministry there'll be {300,000|mo} dinars more for the next edition, if the promise holds. The director would like to spend it on a roof for the Kasr. His programmers won't hear of it.
