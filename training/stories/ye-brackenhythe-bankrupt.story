@story brackenhythe-bankrupt
@topic Brackenhythe, England: a borough declares itself bankrupt after a solar bond and a leisure park, 2029-30
@subject B = Brackenhythe Borough Council | Brackenhythe | the council | the borough
@subject S = Sunfields solar bonds | Sunfields | solar scheme
@subject L = Lagoon Quay leisure park | Lagoon Quay | leisure park
@subject G = government commissioners | the commissioners
@subject H = temporary accommodation | temporary housing
@subject U = Unity & Public | the union
@subject K = Cllr Desmond Ashgrove-Pillai | Ashgrove-Pillai | the former leader
@fact dt = 1160000000 | other | B | pounds of debt | 2029-11-28 | snapshot
@fact d0 = 84000000 | other | B | pounds of debt | 2019-03-31 | snapshot
@fact dh = 7733 | other | B | pounds of debt for each resident | 2029-11-28 | snapshot
@fact pop = 150000 | other | B | residents | 2028 | snapshot
@fact gp = 69000000 | budget | B | pounds of budget gap | 2029/30 | snapshot
@fact g2 = 112000000 | budget | B | pounds of budget gap | 2030/31 | plan | projected
@fact nb = 148000000 | budget | B | pounds of net budget | 2029/30 | plan
@fact gs = 46.62 | other | B | budget gap as a share of the net budget | 2029/30 | snapshot
@fact si = 655000000 | spending | S | pounds invested | 2020 to 2025 | cumulative
@fact sv = 390000000 | price | S | pounds the bonds are worth | 2029-11 | snapshot | projected
@fact sl = 265000000 | other | S | pounds written off | 2029-11 | snapshot
@fact sr = 5.75 | rate | S | yearly return promised in percent | 2020 | plan | pledged
@fact lc = 212000000 | spending | L | pounds spent | 2021 to 2026 | cumulative
@fact lv = 74000000 | price | L | pounds the park is worth | 2029-11 | snapshot | projected
@fact lo = 138000000 | other | L | pounds written off | 2029-11 | snapshot
@fact wo = 403000000 | other | B | pounds written off in all | 2029-11 | snapshot
@fact lt = 14 | other | L | units let | 2029-11 | snapshot
@fact lu = 41 | other | L | units | - | constant
@fact iy = 58000000 | spending | B | pounds of interest a year | 2029/30 | snapshot
@fact mr = 3000000 | spending | B | pounds set aside to repay debt | 2024/25 | cumulative
@fact as = 61 | other | B | assets to be sold | 2030 | plan
@fact av = 95000000 | revenue | B | pounds from asset sales | 2030/31 | plan | projected
@fact ct = 10 | rate | B | council tax rise in percent | 2030-04 | plan
@fact cb = 1715 | price | B | pounds of Band D council tax | 2029/30 | snapshot
@fact ca = 1886.50 | price | B | pounds of Band D council tax | 2030/31 | plan
@fact cd = 171.50 | price | B | pounds added to Band D council tax | 2030/31 | plan
@fact cl = 5 | rate | - | council tax rise allowed without leave in percent | - | constant | threshold
@fact jt = 420 | jobs | B | posts to go | 2030/31 | plan
@fact js = 1960 | jobs | B | staff | 2029-11 | snapshot
@fact jp = 21.43 | other | B | share of posts to go | 2030/31 | plan
@fact ju = 600 | jobs | U | posts the union expects to go | 2030/31 | plan | projected
@fact th = 1184 | other | H | households | 2029-11 | snapshot
@fact tc = 31000000 | spending | H | pounds a year | 2029/30 | snapshot | projected
@fact gc = 5 | other | G | commissioners | 2030-01 | constant
@fact gf = 1100 | price | G | pounds a day for the lead commissioner | 2030 | constant
@fact gy = 5 | duration | G | years of intervention | 2030 | plan
@fact el = 180000000 | other | B | pounds of exceptional support | 2030-02 | plan | pledged
@fact li = 3 | other | B | libraries to close | 2030 | plan
@fact l0 = 5 | other | B | libraries | 2029-11 | snapshot
@fact pw = 1900 | other | B | people who signed to save the paddling pool | 2030-02 | cumulative
@fact vf = 26 | votes_cast | B | councillors for the budget | 2030-03-05 | snapshot
@fact va = 19 | votes_cast | B | councillors against the budget | 2030-03-05 | snapshot
@fact vx = 4 | votes_cast | B | councillors abstaining | 2030-03-05 | snapshot
@fact vs = 49 | seats | B | seats | - | constant
@fact pr = 400 | crowd | B | protesters outside the budget meeting by the police estimate | 2030-03-05 | snapshot
@fact pu = 900 | crowd | B | protesters outside the budget meeting by the union's count | 2030-03-05 | snapshot
@fact al = 34000 | price | K | pounds of allowance | 2025/26 | snapshot
@fact mt = 0 | other | S | public meetings at which the scheme was discussed | 2020 to 2025 | cumulative
@trap d0 dt :: debt then and now
@trap dt gp :: debt and the yearly gap
@trap gp g2 :: this year's and next year's gap
@trap sl wo :: one loss and all of them
@trap lc lv :: spent and worth
@trap jt ju :: the council's and the union's number
@trap pr pu :: two counts of the protest
@trap ct cl :: the rise and the usual cap
@trap lt lu :: units let and all units
@trap li l0 :: libraries closing and all
@rel product dt = pop * dh
@rel share gs = gp / nb
@rel diff sl = si - sv
@rel diff lo = lc - lv
@rel sum wo = sl + lo
@rel change ct = cb -> ca
@rel diff cd = ca - cb
@rel share jp = jt / js
@rel sum vs = vf + va + vx

@doc a-gazette | local newspaper site | 2029-11-28
BREAKING: Brackenhythe council declares itself effectively bankrupt

Estuary Gazette | By Corinne Mbeki-Hollis, Local Democracy Reporter | 28 Nov 2029, 17:31 | 204 comments

Brackenhythe Borough Council has issued a section 114 notice, stopping all but essential spending.

The finance director, Iolo Prendergast, said this evening the council had a hole of {£69 million|gp|t=this year} in this year's budget of {£148 million|nb}. Next year's is {£112 million|g2|t=Next year}.

It owes {£1.16 billion|dt|t=this evening}. In 2019 it owed {£84 million|d0|t=In 2019}. There are {150,000|pop} people in the borough, which makes {£7,733|dh} each, babies included.

Most of the money went on two schemes. {£655 million|si} was put into the Sunfields solar bonds, now reckoned to be worth {£390 million|sv|t=now|m=projected}. Another {£212 million|lc} built the Lagoon Quay leisure park, in which {14|lt} out of {41|lu} units are let. One of them is a vape shop. One of them is the council.

Interest alone comes to {£58 million|iy} a year.

Former leader Cllr Desmond Ashgrove-Pillai, who was in charge from 2018 to 2026, said: "Every decision was taken on professional advice."

READ NEXT: Pier chip shop scores 1 for hygiene | M-way closed J6-J8 | Quiz: which estuary bird are you? 10 questions

@doc b-national | national broadsheet | 2029-12-02
How an unremarkable borough lost {£403m|wo|v=403000000}

Theodora Winstanley, Investigations

There's no record that the largest investment ever made by Brackenhythe was discussed, at any public meeting, at all. The number is {nought|mt|v=0}. I went through the minutes twice.

From 2020 to 2025 the council lent {£655m|si|v=655000000} to a company with four employees and a rented office in Maidenhead. It would own solar farms; it'd pay {5.75 per cent|sr}. In one year, 2024/25, the council used the proceeds to subsidise bin collections and put by {£3m|mr|t=2024/25|v=3000000} against the debt.

The bonds have been written down by {£265m|sl|v=265000000} and a leisure park by {£138m|lo|v=138000000}. The latter, Lagoon Quay, cost {£221m|!lc|v=221000000} and is today worth {£74m|lv|v=74000000|m=projected}.

The man who signed, Desmond Ashgrove-Pillai, drew an allowance of {£34,000|al}. He's still a councillor. He sits on the audit committee.

Meanwhile {1,184|th} families in the borough are in temporary housing, at a cost heading for {£31m|tc|v=31000000} this year. It's less, one officer told me, than it would cost to turn off the fountains at Lagoon Quay, which isn't true. But he'd come to believe it.

@doc c-union | union branch bulletin | 2030-01-22
UNITY & PUBLIC — Brackenhythe Branch — What we know

Colleagues,

{Five|gc} commissioners arrived on Monday. The lead one gets {£1,100|gf} a day. They'll be here for {five|gy} years.

JOBS. The section 188 letter says {420|jt|by=The section 188 letter} posts out of {1,960|js}. That's more than a fifth ({21|jp|round} per cent). We think it'll be {600|ju|by=We} once the agency staff have gone and nobody replaces the leavers.

ASSETS. {Sixty-one|as} buildings and plots are to be sold, for {£95 million|av} if you believe the list. It includes the depot you park in.

LIBRARIES. {Three|li} of the {five|l0}.

DEBT. {£1.61 billion|!dt}. Say it slowly at your next one-to-one, when they ask you to use both sides of the paper.

Lobby of the budget meeting: Tues 5 March, Civic Square, 5.30. Bring a calculator that works.

Branch sec: Rhona, x4117. Gym discount still valid (code UP20).

@doc d-wire | news agency | 2030-02-20
English council allowed to raise tax by {10%|ct}

LONDON, Feb 20 (Albion) - The British government will let Brackenhythe, a council that declared itself bankrupt in November, raise council tax by {10%|ct} in April, twice the {5%|cl} other councils may impose without a referendum.

It'll also provide {180 million|el} pounds in exceptional support, a permission to borrow rather than a grant.

For a typical Band D home the bill will rise from {1,715|cb} pounds to {1,886.50|ca}.

The council faces a gap of {112 million|g2|t=in the coming year} pounds in the coming year after losses of {403 million|wo} on solar bonds and a leisure park.

Its leader, Wilhelmina Frobisher, said residents were being "asked to pay for other people's cleverness". The opposition said {1,900|pw} people had signed a petition to save a paddling pool that costs 14,000 a year.

@doc e-radio | radio script | 2030-03-06
ESTUARY SOUND BREAKFAST / 0800 / MALIK

Good morning. Council tax in Brackenhythe is going up by {ten|ct} per cent. It was voted through last night, {twenty-six|vf} to {nineteen|va}, {four|vx} abstaining.

On a Band D house that's {a hundred and seventy-one pounds fifty|cd|v=171.50} extra.

Outside, our reporter Shanice counted some drums, and the police counted {four hundred|pr|t=last night|by=the police} people. The union makes it {nine hundred|pu|by=The union}.

(CLIP WOMAN: "I pay for a library I'm not getting.")

She's not, if she lives in Saltings. {Two|!li} libraries shut in June.

The commissioners, all {five|gc} of them, watched from the gallery. They don't get a vote. They don't need one.

Travel now, and it's slow past junction 7.

@doc f-newsletter | residents' association newsletter | 2030-03-16
SALTINGS & MARSH END RESIDENTS — Spring sheet

1. THE BILL. Yours goes up in April. Mrs Petherick, treasurer, has done the sum: Band D was {£1,715|cb|t=this year} this year, and will be {£1,886.50|ca}; difference {£171.50|cd}. She wishes it noted that when the council tried this itself, in the leaflet, it printed {£117.50|-}.

2. THE VOTE. {26|vf}-{19|va}. Our two abstained, with the others who did ({four|vx} in all, in a chamber of {49|vs}). We've asked what they were elected for.

3. WHO ASKED US? Nobody. {One point one six billion|dt|v=1160000000}, that's what is owed. When we moved here it was {84 million|d0|t=When we moved here} and one could still see the sea.

4. LIBRARY. Last day 14 June. Bring back your books (fines cancelled).

5. JOBS. {420|jt} to go. If one is yours, come and have tea.

6. LAGOON QUAY. A member has been again. {Thirteen|!lt} let, he says, at the end of November, before the nail bar went. He's barred from the fountain.

Subs: £4. Hall hire: £12 an hour. Next meeting Thursday 11 April, 7.30.
