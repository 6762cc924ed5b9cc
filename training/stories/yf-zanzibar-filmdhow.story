@story yf-zanzibar-filmdhow
@topic A film festival in Zanzibar: a prize, a power cut, a boycott and the box office
@subject F = Dhow Lantern festival | the festival | Dhow Lantern | organisers
@subject W = The Clove Thief | Clove Thief | the winning film
@subject D = Director Salma Haji-Mkandawire | Haji-Mkandawire | the director
@subject O = Old Fort theatre | the Old Fort | the fort
@subject J = Jury | jurors
@subject B = Boycotting film-makers | the boycott | the eleven
@subject G = Zanzibar tourism commission | the commission | Zanzibar
@subject S = Sponsor Bahari Telecom | Bahari | the sponsor
@subject H = Hotels of Stone Town | hotels | hoteliers
@subject E = Electricity corporation | ZECO-U | the power company
@fact film = 118 | other | F | films shown | July 2033 | constant
@fact filmp = 129 | other | F | films on the programme | June 2033 | plan
@fact with = 11 | other | B | films withdrawn | 3 July 2033 | cumulative
@fact with1 = 6 | other | B | films withdrawn | 28 June 2033 | cumulative
@fact ent = 1340 | other | F | films sent in | 2033 | constant
@fact ctry = 41 | other | F | countries of the films | 2033 | constant
@fact afr = 83 | other | F | films from Africa | July 2033 | constant
@fact apc = 70.3 | other | F | share of films from Africa | July 2033 | constant
@fact days = 9 | duration | F | days | 2033 | constant
@fact tick = 46200 | other | F | tickets sold | 10 July 2033 | cumulative
@fact tick32 = 42000 | other | F | tickets sold | 2032 | constant
@fact tup = 10 | rate | F | rise in tickets sold | 2033 | snapshot
@fact free = 31000 | crowd | F | people at free village screenings | 2033 | cumulative
@fact vill = 28 | other | F | villages with screenings | 2033 | constant
@fact price = 6000 | price | F | shillings for a ticket | 2033 | constant
@fact pass = 95 | price | F | dollars for a pass for foreigners | 2033 | constant
@fact rev = 277200000 | revenue | F | shillings from tickets | 10 July 2033 | cumulative
@fact budget = 1260000 | budget | F | dollars of cost | 2033 | constant
@fact spon = 504000 | budget | S | dollars paid | 2033 | constant
@fact spc = 40 | other | S | share of the cost | 2033 | constant
@fact gov = 220000 | budget | G | dollars paid | 2033 | constant
@fact ask = 2000000 | damages | S | dollars claimed from a newspaper | July 2033 | plan
@fact cut = 73 | duration | O | minutes without light | 5 July 2033 | constant
@fact crowd = 2150 | crowd | O | people in the theatre | 5 July 2033 | snapshot
@fact cap = 2400 | crowd | O | places | - | constant
@fact crowdf = 2400 | crowd | O | people in the theatre | 10 July 2033 | snapshot
@fact gen = 90 | other | E | seconds that the generator ran | 5 July 2033 | constant
@fact wmin = 104 | duration | W | minutes of film | - | constant
@fact wcost = 310000 | budget | W | dollars that the film cost | 2032 | constant
@fact wprize = 50000 | other | W | dollars of prize | 10 July 2033 | constant
@fact wvote = 5 | vote_count | J | jurors for the winner | 9 July 2033 | constant
@fact jall = 7 | other | J | jurors | 2033 | constant
@fact aud = 9.2 | score | W | marks from the audience out of ten | July 2033 | snapshot
@fact aud2 = 9.4 | score | F | marks from the audience out of ten for the best film | July 2033 | snapshot
@fact dage = 31 | age | D | age | - | snapshot
@fact dfilm = 2 | other | D | films made | 2033 | cumulative
@fact wday = 24 | duration | W | days of shooting | 2032 | constant
@fact ext = 160 | other | W | villagers in the film | 2032 | constant
@fact bed = 93 | rate | H | share of beds taken | July 2033 | snapshot
@fact vis = 9400 | crowd | G | visitors from abroad for the festival | July 2033 | snapshot
@fact room = 140 | price | H | dollars for a room | July 2033 | snapshot
@fact roomn = 85 | price | H | dollars for a room | May 2033 | snapshot
@fact sign = 430 | other | B | film people who signed the letter | 3 July 2033 | cumulative
@fact mast = 17 | other | S | telephone masts in the forest reserve | 2033 | constant
@fact ha = 26 | area | S | hectares cleared for masts | 2033 | snapshot
@fact nth = 22 | other | F | times held | 2033 | cumulative
@fact vol = 210 | other | F | volunteers | 2033 | constant
@fact sail = 3 | other | F | dhows used as screens | 2033 | constant
@trap film filmp :: shown and on the programme
@trap film ent :: shown and sent in
@trap with with1 :: two moments
@trap afr apc :: films and percent
@trap tick free :: sold and free
@trap tick tick32 :: two years
@trap price pass :: a ticket and a pass
@trap spon ask :: paid and claimed
@trap crowd crowdf :: two evenings
@trap aud aud2 :: the winner and the audience's favourite
@trap room roomn :: two months
@trap budget wcost :: a festival and a film
@rel diff film = filmp - with
@rel share apc = afr / film
@rel change tup = tick32 -> tick
@rel product rev = tick * price
@rel share spc = spon / budget

@doc swahili-wire | wire agency | 2033-07-03
{Eleven|with} films pulled from Zanzibar festival over sponsor

ZANZIBAR, July 3 (Pwani News) - The makers of {11|with|t=by Sunday} films had by Sunday withdrawn them from the Dhow Lantern festival in protest against its main sponsor, Bahari Telecom, leaving {118|film} on the programme out of {129|filmp}.

On Tuesday last it had been {six|with1|t=On Tuesday last}. An open letter accuses Bahari of putting up {17|mast} masts in a forest reserve and clearing {26|ha} hectares; {430|sign} film people have signed it.

The sponsor pays {$504,000|spon}, or {40 percent|spc} of the festival's cost. It has announced a claim for {$2 million|ask} against a newspaper.

The festival, in its {22nd|nth} year, opened on Saturday and lasts {nine|days} days. It had received {1,340|ent} films from {41|ctry} countries.

@doc fort-blog | festival blog | 2033-07-06
Day four: {seventy-three|cut} minutes of stars

At 9:{12|-} last night, in the Old Fort, with the thief halfway over the wall, the light went out.

{2,150|crowd} of us. A great sigh. The generator coughed, ran for {ninety|gen} seconds and died like an actor. And then somebody at the back began to tell the rest of the film. He was making it up. Somebody else said no, she goes to the well. By ten there were {four|-} versions.

When the current came back, after {73|cut} minutes, nobody wanted it.

ZECO-U says a turtle (a turtle!) got into the substation. There's a man from Bahari going round with free water. Some take it, some don't, and some take it and pour it on the plants.

Tomorrow: {three|sail} dhows off Forodhani with the sails for screens. Bring a torch. Lost: {one|-} left sandal, size {38|-}.

@doc commission-release | tourism press release | 2033-07-12
Dhow Lantern 2033: {46,200|tick} tickets and full houses

The Zanzibar tourism commission congratulates the festival. {46,200|tick} tickets were sold at {TZS 6,000|price}, {10%|tup} more than last year ({42,000|tick32|t=last year}), for revenue of {TZS 277.2 million|rev}. Another {31,000|free} people attended free screenings in {28|vill} villages.

{118|film} films were shown, {83|afr} of them, or {70.3%|apc}, from Africa.

{9,400|vis} visitors came from abroad for the occasion. {93%|bed} of beds in Stone Town were taken.

The commission supported the festival with {US$220,000|gov} out of a total of {US$1.26 million|budget}.

The closing night in the Old Fort was sold out at {2,400|crowdf}. The prize of {US$50,000|wprize} for the best film went to "The Clove Thief", which had been made for {US$310,000|wcost}.

A pass for international guests cost {US$95|pass}. Karibu tena!

@doc dar-weekly | newspaper, arts page | 2033-07-15
She stole it

By Godlisten Mrema-Clarke

Salma Haji-Mkandawire is {31|dage}, this is her {second|dfilm} film, and she made it in {24|wday} days with {160|ext} people from one village, most of whom are related to her. "The Clove Thief" runs {104|wmin} minutes and cost {$130,000|!wcost}. It won. {Five|wvote} of {seven|jall} jurors wanted it.

The public would've had it otherwise: it gave {9.4|aud2} out of ten to a Kenyan comedy about a matatu, and {9.2|aud} to hers. "I'd have voted for the matatu," she says.

She was asked about the boycott. {Nine|!with} films gone, friends among them. "I thought: if I leave, my aunties have hired a bus for nothing." She gave {$10,000|-} of her {$50,000|wprize} to the forest people.

It was her film that went dark on the Tuesday, for {73|cut} minutes. She'd sat there in the dark and listened to the endings. "Two were better."

In cinemas from August. Rating: {4|-} of {5|-}

@doc sponsor-statement | company statement | 2033-07-13
Bahari Telecom on the Dhow Lantern festival

Bahari is proud to have supported the festival with {US$504,000|spon}. Nobody has ever been prevented by us from showing, or not showing, anything.

The {17|mast} masts near Jozani-Pete were licensed. The area cleared, {26|ha} hectares, is being replanted with {40,000|-} seedlings.

We note that {46,200|tick} people bought a ticket and that only {11|with} of {129|filmp} films were withdrawn.

We have instructed our lawyers to claim {US$2 million|ask} from a weekly that called our chairman a "clove thief".

Our contract runs until 2034. We'll be listening.

Bahari: {one|-} ocean, {one|-} network.

@doc hotel-letter | hotel trade letter | 2033-08-01
Stone Town Keyholders: after the festival

Best July ever, with {97%|!bed} of beds taken, if we're to believe our own members, who were asked in the bar. Average room: {$140|room|t=in July} in July, {$85|roomn|t=in May} in May.

{9,400|vis} foreigners came for the films. They stayed late, ate little and left the towels on the roof.

Should we as an association say something about Bahari? Opinion was divided: {14|-} for, {15|-} against, {31|-} at the beach. It gave {40%|spc} of {1.26 million|budget} dollars. Our members together gave {$62,000|-} and {210|vol} volunteers had soup.

The blackout: {73|cut} minutes, no ice. The Old Fort has {2,400|cap} seats and one generator. ZECO-U's offered a second. We offer a turtle fence.

Dues are due. {$120|-}.
