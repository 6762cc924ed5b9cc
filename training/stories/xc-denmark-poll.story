@story xc-denmark-poll
@topic Danish seat projection and poll, Voxmåling, September 2033
@subject R = Red bloc | the left
@subject B = Blue bloc | the right
@subject W = Worker's List | Arbejdslisten
@subject L = Liberal Union | Frisind
@subject M = Middle Way | Midterveje | the centrists
@subject V = Voxmåling | the pollster
@subject F = Folketing | parliament
@fact r = 82 | seats | R | seats projected | 2033-09-20 | snapshot | projected
@fact b = 78 | seats | B | seats projected | 2033-09-20 | snapshot | projected
@fact m = 15 | seats | M | seats projected | 2033-09-20 | snapshot | projected
@fact tot = 175 | seats | F | seats in Denmark proper | - | constant
@fact all = 179 | seats | F | seats with Greenland and the Faroes | - | constant
@fact na = 4 | seats | F | seats of Greenland and the Faroes | - | constant
@fact maj = 90 | seats | F | seats for a majority | - | constant | threshold
@fact sh = 8 | seats | R | seats short of a majority | 2033-09-20 | snapshot | projected
@fact ld = 4 | margin | R | lead over the other bloc in seats | 2033-09-20 | snapshot | projected
@fact w = 23.6 | poll_share | W | support | 2033-09-20 | snapshot
@fact l = 19.2 | poll_share | L | support | 2033-09-20 | snapshot
@fact mp = 8.4 | poll_share | M | support | 2033-09-20 | snapshot
@fact wl = 4.4 | margin | W | lead over the Liberal Union in points | 2033-09-20 | snapshot
@fact w0 = 25.9 | poll_share | W | support | 2033-08 | snapshot
@fact wd = 2.3 | margin | W | fall in support in points | 2033-09-20 | snapshot
@fact l0 = 17.8 | poll_share | L | support | 2033-08 | snapshot
@fact lg = 1.4 | margin | L | rise in support in points | 2033-09-20 | snapshot
@fact wl0 = 8.1 | margin | W | lead over the Liberal Union in points | 2033-08 | snapshot
@fact n = 1540 | sample_size | V | people asked | 2033-09-20 | snapshot
@rel sum tot = r + b + m
@rel sum all = tot + na
@rel diff sh = maj - r
@rel diff ld = r - b
@rel diff wl = w - l
@rel diff wd = w0 - w
@rel diff lg = l - l0
@rel diff wl0 = w0 - l0
@race blocs = r b
@race parties = w l
@trap ld na :: lead in seats and North Atlantic seats, the same number
@trap tot all :: Denmark proper and the whole house
@trap wl wl0 :: lead now and a month ago

@doc a-wire | wire agency | 2033-09-21
Danish left keeps thin lead in new poll

COPENHAGEN (Norden) — The Red bloc would win {82|r|t=in a poll published on Wednesday} of the {175|tot} seats in Denmark proper and the Blue bloc {78|b|^}, with {15|m|^} for the Middle Way in between, in a poll published on Wednesday. Greenland and the Faroes add {four|na} to make {179|all}, and {90|maj} are needed.

The Worker's List fell {2.3|wd} points to {23.6%|w} from {25.9%|w0|t=in August} in August. The Liberal Union rose {1.4|lg} to {19.2%|l} from {17.8%|l0|^}. The distance between them has thus shrunk to {4.4|wl} points from {8.1|wl0|^}.

Voxmåling asked {1,540|n|by=Voxmåling} people.

@doc b-newsletter | politics newsletter | 2033-09-22
Christiansborg in the morning

Good morning. {Eighty-two|r} for the left, {78|b} for the right: {four|ld} seats' difference. But {90|maj} is the number that matters, and {eight|sh} seats have to come from somewhere. The {15|m} centrists will be courted like never before.

The bad news for the Worker's List: {23.6|w} per cent, down from {25.9|w0|t=a month ago} a month ago. The Liberals, up from {17.8|l0|^} to {19.2|l}, smell blood. A month ago they trailed by {8.1|wl0|t=A month ago}; now it is {4.4|wl}.

@doc c-table | newspaper graphic text | 2033-09-22
VOXMÅLING, seats

Red bloc {82|r}
Blue bloc {78|b}
Middle Way {15|m}
Denmark {175|tot}
North Atlantic {4|na}
Folketing {179|all}
Majority {90|maj}; Red bloc lacks {8|sh}
Middle Way {8.4%|mp}; Worker's List {23.6%|w}; Liberal Union {19.2%|l}
