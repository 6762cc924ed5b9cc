@story p2-corrib-night-count
@topic Night count of homeless people in a city and county in the west of Ireland, spring 2034
@subject C = Corrib Night Count | the count | the census | the tally
@subject R = people sleeping rough | rough sleepers | outdoors | on the street
@subject H = people in shelters | shelters | hostels | emergency accommodation | residents
@subject K = Dara Mac Giolla | Mac Giolla | the housing minister | the minister
@subject L = Sister Perpetua Nwosu | Nwosu | Tearmann House | the director
@fact rm = 96 | other | R | men | 2034-03-28 night | snapshot
@fact rw = 31 | other | R | women | 2034-03-28 night | snapshot
@fact ra = 127 | other | R | people | 2034-03-28 night | snapshot
@fact ro = 104 | other | R | people | 2033 | snapshot
@fact rc = 22.1 | rate | R | growth over the year before | 2034-03-28 night | snapshot
@fact ha = 842 | other | H | adults | 2034-03-28 night | snapshot
@fact hk = 391 | other | H | children | 2034-03-28 night | snapshot
@fact hp = 1233 | other | H | people | 2034-03-28 night | snapshot
@fact hs = 31.7 | other | H | children as a share | 2034-03-28 night | snapshot
@fact hf = 188 | other | H | families | 2034-03-28 night | snapshot
@fact al = 1360 | other | C | homeless people in all | 2034-03-28 night | snapshot
@fact ao = 1288 | other | C | homeless people in all | 2033 | snapshot
@fact ac = 5.6 | rate | C | growth over the year before | 2034-03-28 night | snapshot
@fact ad = 72 | other | C | homeless people more than the year before | 2034-03-28 night | snapshot
@fact rs = 9.3 | other | R | share of all homeless people | 2034-03-28 night | snapshot
@fact bd = 1260 | other | H | beds | 2034-03-28 night | snapshot
@fact be = 27 | other | H | beds left empty | 2034-03-28 night | snapshot
@fact yo = 211 | other | C | homeless people under 25 | 2034-03-28 night | snapshot
@fact vo = 214 | other | C | volunteers | 2034-03-28 night | snapshot
@fact te = 38 | other | C | teams of volunteers | 2034-03-28 night | snapshot
@fact dt = 2034-03-28 | date | C | night of counting | - | constant
@fact pb = 150 | other | K | new beds | by December 2034 | plan | pledged
@fact pd = 60 | other | K | new beds opened | 2034-04-10 | cumulative
@fact pm = 9400000 | budget | K | euros for new beds | 2034 | plan | pledged
@fact tb = 84 | other | L | beds | - | constant
@fact tf = 12 | other | L | people turned away | 2034-03-28 night | snapshot
@fact rx = 23 | other | R | people more than the year before | 2034-03-28 night | snapshot
@rel diff rx = ra - ro
@rel sum ra = rm + rw
@rel sum hp = ha + hk
@rel sum al = ra + hp
@rel share hs = hk / hp
@rel share rs = ra / al
@rel change rc = ro -> ra
@rel change ac = ao -> al
@rel diff ad = al - ao
@rel diff be = bd - hp
@trap ra ro :: last year's tally
@trap rc ac :: outdoors grew faster than the whole
@trap bd tb :: one house among all
@trap pb pd :: promised and opened
@trap hp al :: those outdoors are only in the second

@doc a-national | national broadsheet | 2034-04-10
More sleeping out in Galway despite spare beds

The number of people bedding down in doorways, boats and tents across Galway rose by more than {a fifth|>rc} in a year, although {27|be|t=the same night} beds lay empty in hostels on the same night.

Results published this morning from the annual Corrib Night Count show {127|ra|t=on the last Tuesday of March} people outdoors on the last Tuesday of March, up from {104|ro|t=last spring} last spring. They were {one in eleven|~rs} or so of everybody found without a home, a figure that climbed by {5.6 per cent|ac} to {1,360|al}.

Hostels and family hubs held the remainder, {1,233|hp}, among them {391|hk} children.

Housing minister Dara Mac Giolla said the {€9.4 million|pm|by=Housing minister Dara Mac Giolla} he had set aside for this year would pay for {150|pb|^} further places before Christmas. "I accept that {sixty|pd|t=to date} to date is not enough," he said.

The director of Tearmann House, Sister Perpetua Nwosu, said nobody in her building had a choice of beds. It has {84|tb}. On the night, she said, {a dozen|tf|t=On the night|by=she} callers were sent on elsewhere.

@doc b-freesheet | free city weekly | 2034-04-12
WHO'S COUNTING?

Words and pictures: Bláthnaid Ó Cearbhalláin-Mehta

At ten to eleven {on the 28th|dt} I was handed a hi-vis vest, a clipboard and a flask, and told never to shine the torch in anyone's face. There were {214|vo} of us. We went out in {38|te} teams, mine to the docks.

By morning the clipboards had met {96|rm|t=By morning} men and {31|rw|^} women with no roof at all. We wrote down a first name if it was offered and nothing if it was not.

That is the part you can see. The part you can't is behind doors: {842|ha} grown-ups and not quite {four hundred|<hk} of their children and other people's, in rooms meant for tourists. {One hundred and eighty-eight|hf} families. The kids come to almost {a third|~hs} of those inside.

Add the quays to the rooms and there are {72|ad} people more than were found a year ago, when the whole lot came to {1,288|ao|t=a year ago}.

It rained from 2 until 5. My team of {five|-} found {three|-} people and a swan.

✱ 40% off bike locks at Rothar Mór ✱

@doc c-wire | news agency | 2034-04-10
Under-25s now over {200|>yo} among Galway homeless

GALWAY, April 10 (Oir) - Some {211|yo} people under 25 had no home in the Galway area on {March 28|dt}, organisers of a yearly census said on Monday.

They were counted among {1,360|al|t=March 28} homeless people of all ages, {72|ad} above the previous census.

Fewer than {one in ten|<rs} of the {1,360|al} slept rough. Residents of emergency accommodation numbered {1,233|hp}, against {1,260|bd} places available.

The opposition spokeswoman, Uchenna Fallon, said the minister had promised {150|pb} beds and that only {60|pd|t=so far|by=The opposition spokeswoman, Uchenna Fallon} had opened so far. A spokesman for Dara Mac Giolla did not contest the number.

The count was carried out by {214|vo} volunteers.

@doc d-local-radio | local radio script | 2034-04-11
CUE: The people who look after the homeless here say a headline number hides more than it shows.

INTRO/PÁDRAIG: You'll have heard that {twelve hundred and thirty-three|hp} people were in shelters on the night of the count. Perpetua, what should we hear in that?

NWOSU: I hear a school. Close on {four hundred|~hk} pupils. If the department found a school sleeping in guesthouses it would send a bus.

PÁDRAIG: And there were {twenty-seven|be} beds going spare?

NWOSU: There were, in Clifden and out on the island. You try getting there at midnight. Meanwhile I'd {twelve|tf} people at my own door and no more room than the {eighty-four|tb} I always have.

PÁDRAIG: The rise in people on the street, that's about {twenty-two per cent|rc|round}.

NWOSU: It's {twenty-three|rx} human beings. I'd sooner you said it that way.

PÁDRAIG: The minister says {nine|>pm|x=1000000}-point-something million.

NWOSU: {Nine-point-four|pm|v=9400000}. I've it written on the fridge.

[ENDS 1'12"]
