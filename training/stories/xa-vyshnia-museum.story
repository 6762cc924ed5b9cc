@story xa-vyshnia-museum
@topic Visitors and takings of the open-air museum at Horodyshte, Ukraine
@subject M = Horodyshte Open-Air Museum | the museum | Horodyshte
@subject K = Kvitoslava Drahan | Drahan | the director
@subject A = adults | grown-ups
@subject C = children | pupils
@subject G = guests from abroad | foreign visitors | foreigners
@fact v1 = 152000 | ridership | M | visitors in the year | 2035 | cumulative
@fact v0 = 128000 | ridership | M | visitors in the year | 2034 | cumulative
@fact vd = 24000 | other | M | more visitors than the year before | 2035 | cumulative
@fact vp = 18.75 | rate | M | change of the number of visitors | 2035 | cumulative
@fact va = 83600 | ridership | A | visitors in the year | 2035 | cumulative
@fact vc = 53200 | ridership | C | visitors in the year | 2035 | cumulative
@fact vg = 15200 | ridership | G | visitors in the year | 2035 | cumulative
@fact vas = 55 | other | A | share of the visitors | 2035 | cumulative
@fact vcs = 35 | other | C | share of the visitors | 2035 | cumulative
@fact vgs = 10 | other | G | share of the visitors | 2035 | cumulative
@fact ta = 150 | price | A | hryvnias for a ticket | 2035 | constant
@fact tc = 60 | price | C | hryvnias for a ticket | 2035 | constant
@fact tg = 250 | price | G | hryvnias for a ticket | 2035 | constant
@fact ra = 12540000 | revenue | A | hryvnias from tickets | 2035 | cumulative
@fact rc = 3192000 | revenue | C | hryvnias from tickets | 2035 | cumulative
@fact rg = 3800000 | revenue | G | hryvnias from tickets | 2035 | cumulative
@fact rt = 19532000 | revenue | M | hryvnias from tickets | 2035 | cumulative
@fact roof = 23500000 | budget | M | hryvnias for the new roofs | 2036 | plan | projected
@fact gap = 3968000 | other | M | hryvnias that the roofs cost more than the tickets bring | 2036 | plan | projected
@rel diff vd = v1 - v0
@rel change vp = v0 -> v1
@rel sum v1 = va + vc + vg
@rel share vas = va / v1
@rel share vcs = vc / v1
@rel share vgs = vg / v1
@rel product ra = va * ta
@rel product rc = vc * tc
@rel product rg = vg * tg
@rel sum rt = ra + rc + rg
@rel diff gap = roof - rt
@trap vp vgs :: a growth and a share
@trap rg gap :: foreigners' tickets and the missing sum
@trap tg ta :: two tickets

@doc a-daily | regional daily | 2036-01-17
A record year among the windmills

The open-air museum counted {152,000|v1|t=last year} visitors last year. In 2034 there had been {128,000|v0|t=In 2034}. The difference, {24,000|vd}, is growth of {15.8 per cent|!vp}.

{55 per cent|vas} were adults ({83,600|va}), {35 per cent|vcs} children ({53,200|vc}) and {10 per cent|vgs} guests from abroad ({15,200|vg}).

Tickets brought in {19.53 million|rt} hryvnias: {12.54 million|ra} from adults, {3.19 million|rc} from children and {3.8 million|rg} from foreigners.

Director Kvitoslava Drahan needs {23.5 million|roof} for new roofs, {3.97 million|gap} more than the box office yields.

@doc b-press | press release | 2036-01-16
Museum in figures

Adults: {83,600|va} x {150|ta} UAH = {12,540,000|ra} UAH
Children: {53,200|vc} x {60|tc} UAH = {3,912,000|!rc} UAH
Guests from abroad: {15,200|vg} x {250|tg} UAH = {3,800,000|rg} UAH
Tickets in all: {19,532,000|rt} UAH
Visitors in all: {152,000|v1}

Opening hours from April: 10 to 18. Tel. 0372 55 12 08

@doc c-radio | radio brief | 2036-01-17
Bukovyna FM

{A hundred and fifty-two thousand|v1|v=152000} people, that's what Horodyshte had last year, {24,000|vd} more than the {128,000|v0} of the year before; {eighty-three thousand six hundred|va|v=83600} of them paid the full {150|ta}. It raised {12.54 million|ra} that way. Of the rest {52,300|!vc} were pupils and {15,200|vg} came over the border, out of {152,000|v1}. And the roofs? {23.5 million|roof}. Against {19.53|rt|x=1000000} million of tickets the director is {3.97 million|gap} short.
