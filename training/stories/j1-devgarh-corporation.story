@story j1-devgarh-corporation
@topic Municipal corporation election in Devgarh, Gujarat
@subject J = Janata Seva Party | JSP | the opposition
@subject K = Kisan Ekta Dal | KED | the ruling party
@subject I = Independents | others
@subject L = United Left Front | Left
@subject D = Devgarh Municipal Corporation | Devgarh | DMC | the corporation | the city | the House
@subject Z = Zainab Pathan | Zainab
@subject H = Hasmukh Solanki | Solanki | the outgoing mayor
@fact js = 33 | seats | J | wards won | final | cumulative
@fact ks = 19 | seats | K | wards won | final | cumulative
@fact is = 6 | seats | I | wards won | final | cumulative
@fact ls = 2 | seats | L | wards won | final | cumulative
@fact tt = 60 | seats | D | wards in all | 2015 | constant
@fact mj = 31 | seats | D | wards needed for a majority | 2015 | constant | threshold
@fact j12 = 29 | seats | J | wards ahead in | noon count | snapshot
@fact k12 = 24 | seats | K | wards ahead in | noon count | snapshot
@fact j10 = 24 | seats | J | wards won | 2010 | cumulative
@fact k10 = 31 | seats | K | wards won | 2010 | cumulative
@fact jv = 41.6 | vote_share | J | share of votes | final | snapshot
@fact kv = 37.9 | vote_share | K | share of votes | final | snapshot
@fact to = 57.8 | turnout | D | turnout | 2015 | snapshot
@fact t0 = 51.3 | turnout | D | turnout | 2010 | snapshot
@fact tp = 6.5 | margin | D | points of turnout gained | 2015 | snapshot
@fact el = 462000 | other | D | registered voters | 2015 | constant
@fact vo = 267036 | votes_cast | D | votes cast | 2015 | cumulative
@fact no = 6214 | vote_count | D | votes for none of the candidates | 2015 | cumulative
@fact wr = 30 | seats | D | wards reserved for women | 2015 | constant
@fact ww = 34 | seats | D | women elected | 2015 | cumulative
@fact zm = 7 | margin | Z | votes ahead | final | snapshot
@fact za = 22 | age | Z | age | 2015-11 | constant
@fact ha = 63 | age | H | age | 2015-11 | constant
@fact hm = 1908 | margin | H | votes behind | final | snapshot
@fact bu = 3850000000 | budget | D | yearly budget in rupees | 2015-16 | plan
@fact wd = 3 | duration | J | years until water all day | 2015 | plan | pledged
@fact wh = 2 | duration | D | hours of water a day | 2015 | snapshot
@fact ar = 14 | arrests | D | people held for violence | polling day | cumulative
@fact rp = 3 | other | D | booths with a repoll | 2015-11-24 | plan
@fact cd = 311 | candidates | D | candidates | 2015 | constant
@rel sum tt = js + ks + is + ls
@rel share to = vo / el
@rel diff tp = to - t0
@race seats = js ks is ls
@race noon = j12 k12
@race seats2010 = k10 j10
@trap j12 js :: wards led at noon and wards won
@trap j10 js :: the last election
@trap k10 mj :: wards held by the one and wards needed
@trap wr ww :: reserved for women and won by women
@trap jv js :: share of votes and wards
@trap tp to :: points gained and the turnout itself
@trap za ha :: the youngest and the mayor

@doc uni-wire | news agency | 2015-11-28
JSP wrests Devgarh civic body from KED

Devgarh, Nov 28 (NPI) The Janata Seva Party today wrested the Devgarh Municipal Corporation from the Kisan Ekta Dal, bagging {33|js|t=today} of {60|tt} wards.

The KED was reduced to {19|ks|t=today}. Independents won {six|is} wards and the United Left Front {two|ls}, the State Election Commission said. A party needs {31|mj} for a majority in the House.

In the {2010|-} polls the KED had secured {31|k10|t=In the 2010 polls} wards and the JSP {24|j10|^}.

Outgoing mayor Hasmukh Solanki lost in Ward 8 by {1,908|hm} votes.

Polling had been held on November 22, when {57.8|to|t=November 22} per cent of {4.62 lakh|el} voters exercised their franchise. Repolling was ordered in {three|rp} booths. {Fourteen|ar} persons were detained.

@doc gujarat-live | live blog | 2015-11-28
LIVE: Devgarh municipal results — counting at Polytechnic ground

**08.05** Boxes open. {311|cd} candidates are praying in {nine|-} languages.

**10.20** Ward 12 is the first result in: JSP. Sweets have appeared already, which is optimistic.

**12.00** Trends at noon: JSP ahead in {29|j12|t=at noon}, KED in {24|k12|^}, the rest scattered. Nobody has touched the halfway figure of {31|mj} yet.

**13.40** A roar from the women's tent. Zainab Pathan, all of {22|za}, has taken Ward 41 for the Left by {7|zm} votes. KED wants a recount. Returning officer says no.

**15.15** The mayor is out. Solanki, {63|ha}, drove off without speaking.

**16.30** That's it, folks. JSP {33|js}, KED {19|ks}, others {8|-} (with the Left's {two|ls} among them). More people pressed NOTA, {6,214|no}, than voted in the whole of Ward 3.

*You are reading refresh no. 118. Gold: Rs 25,340 per 10 gm*

@doc times-west | English daily | 2015-11-29
Why Devgarh's taps decided its election

Meghna Trivedi, TNN style | Nov 29, 2015, 06.12 AM IST

If you live in Ranip Chowk, water comes for {two|wh} hours, at an hour when you would rather sleep. The winning party's whole manifesto could be written on a bucket: supply round the clock within {three|wd|by=The winning party's whole manifesto} years.

Voters believed it, or disbelieved the other side more. Participation rose by {6.5|tp} percentage points over {2010|-}, when it was {51.3|t0|t=2010}%. In votes the two big parties are not far apart: the JSP polled {41.6%|jv} and the KED {37.9%|kv}. In wards, it is a rout. The KED, with {31|k10|t=five years ago} five years ago, could not have lost one; it has lost {a dozen|-}.

{Half|-} the House, {30|wr} seats, was set aside for women. They won {34|ww}, {four|-} of them against men.

The new rulers inherit a budget of Rs {385 crore|bu} and a treatment plant that treats little. "In {three|wd} years," said a tea vendor, "my daughter will be in Class {10|-}. Let us see which comes first."

@doc party-note | party press release | 2015-11-29
KISAN EKTA DAL — STATE OFFICE — PRESS NOTE

The party bows to the verdict of the people of Devgarh.

It is placed on record that of {2,67,036|vo|v=267036} votes polled, {37.9|kv} per cent reposed faith in the party. The difference with the JSP is less than {four|-} percentage points. The mandate is therefore not what is shown on television.

It is further placed on record that Ward 41 was declared with a gap of {seven|zm} votes and that the party's petition for re-verification is pending. The party does not accept the count there. The winner is {22|za} and has our personal good wishes.

Outgoing Mayor Shri Hasmukhbhai Solanki, aged {63|ha}, has offered his resignation from the city committee. It has not been accepted.

In the House, the party's {19|ks} corporators will be a watchful opposition.

Contact: media cell, 4th floor, Kisan Bhavan
