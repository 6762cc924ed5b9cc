@story tonga-games
@topic Last two days of the Oceania Island Games in Nukuʻalofa, Tonga, September 2003
@subject F = Fiji | the Fijians | Suva
@subject N = New Caledonia | the New Caledonians | Nouméa | the French territory
@subject S = Samoa | the Samoans | Apia
@subject T = Tonga | the hosts | the host nation | the kingdom
@subject W = Losalini Waqanika | Waqanika | the Fijian sprinter
@subject H = Teuila Fotu | Fotu | the Tongan thrower | Tonga's Fotu
@subject G = Oceania Island Games | the Games | the organisers
@fact ng = 61 | score | N | gold medals | 2003-09-13 | cumulative
@fact ng2 = 58 | score | N | gold medals | 2003-09-12 | cumulative
@fact fg = 57 | score | F | gold medals | 2003-09-13 | cumulative
@fact fg2 = 51 | score | F | gold medals | 2003-09-12 | cumulative
@fact sg = 22 | score | S | gold medals | 2003-09-13 | cumulative
@fact tg = 14 | score | T | gold medals | 2003-09-13 | cumulative
@fact nt = 148 | score | N | medals | 2003-09-13 | cumulative
@fact ft = 161 | score | F | medals | 2003-09-13 | cumulative
@fact fs = 49 | score | F | silver medals | 2003-09-13 | cumulative
@fact fb = 55 | score | F | bronze medals | 2003-09-13 | cumulative
@fact tt = 46 | score | T | medals | 2003-09-13 | cumulative
@fact t99 = 9 | score | T | gold medals | 1999 | cumulative
@fact wt = 11.62 | duration | W | seconds for the 100 metres | 2003-09-12 | constant
@fact rec = 11.58 | duration | G | record in seconds for the 100 metres | 1995 | constant
@fact hs = 15.84 | distance | H | metres of the shot | 2003-09-13 | constant
@fact ath = 2940 | candidates | G | athletes | 2003-09-13 | constant
@fact nat = 21 | other | G | nations and territories | - | constant
@fact clo = 9500 | crowd | G | spectators at the closing ceremony | 2003-09-13 | snapshot
@fact cost = 31000000 | budget | G | cost in paʻanga | 2003-09-13 | cumulative
@fact bud = 22500000 | budget | G | planned cost in paʻanga | 2001 | plan
@rel sum ft = fg + fs + fb
@race golds = ng fg
@fact lead = 4 | margin | N | gold medals ahead of the second | 2003-09-13 | snapshot
@fact f6 = 6 | score | F | gold medals on the last day | 2003-09-13 | snapshot
@fact hun = 0.04 | margin | W | seconds behind the record | 2003-09-12 | constant
@rel diff lead = ng - fg
@rel diff f6 = fg - fg2
@rel diff hun = wt - rec
@trap fg ft :: golds and medals of all colours
@trap ng ng2 :: the last two days
@trap wt rec :: her time and the record
@trap tg t99 :: these Games and those of 1999
@trap cost bud :: spent and planned
@trap nt ft :: Fiji has more medals, New Caledonia more golds

@doc a-wire | Pacific news agency | 2003-09-13
New Caledonia hold off Fijian charge to top Games

NUKUʻALOFA - New Caledonia finished first at the Oceania Island Games on Saturday with {61|ng|t=on Saturday} golds, {four|lead} clear of Fiji, who had won {six|f6} on the final day to reach {57|fg|t=on Saturday}. In medals of all colours the order was reversed: {161|ft} for Suva, {148|nt} for Nouméa. Samoa came third with {22|sg} titles.

The hosts ended with {14|tg}, easily their best; in Guam four years ago they managed {nine|t99|t=four years ago}. The last was the loudest. Teuila Fotu, who had fouled twice, sent the women's shot out to {15.84|hs} metres at Teufaiva Park.

On Friday Losalini Waqanika took the 100 metres in {11.62|wt|t=On Friday} seconds, just outside the Games mark of {11.58|rec}.

Organisers put the closing crowd at {9,500|clo|by=Organisers}. They've yet to put a final figure on the bill.

@doc b-fiji | Fijian daily | 2003-09-14
CHAMPIONS! {161|ft} reasons to be proud

By Semi Ravouvou in Nukuʻalofa

We did it, Fiji. With {57|fg} gold, {49|fs} silver and {55|fb} bronze, nobody carries home as much metal. New Caledonia, with its swimmers who train in Marseille, won {51|!ng} events. Count again: we won more.

Waqanika's {11.26|!wt} in the sprint was a jewel. "I did not hear the gun, I felt it," the {19|-} year-old from Nadroga said.

The team sleeps on the floor of the Navy ship tonight. A public holiday is on the cards for Monday, says the Minister. TV: 6 pm, channel 1, repeat.

Medal table
New Caledonia 1st? See page 31 for protest.
Tonga {46|tt} in all, {14|tg} of them gold.
Samoa {22|sg} gold.

VITI MOTORS: 0% deposit, 48 months, T&C apply

@doc c-tonga | Tongan newspaper | 2003-09-17
What did the Games cost us?

The flags are down, and {2,940|ath|t=by Tuesday} athletes from {21|nat} countries and territories have gone home by Tuesday. What's left is the invoice.

When cabinet said yes two years ago it was told {T$22.5 million|bud|v=22500000|t=two years ago}. The auditor's first look gives {T$31 million|cost|v=31000000}, and the running track is to be paid in instalments. "A pig is cheaper in the litter," remarked People's Representative Sione Tapueluelu.

In return? {Fourteen|tg} anthems. A women's shot champion, Fotu, with {15.84|hs}. {Forty-six|tt} in total on the podium; a stadium full at the end, {9,500|clo|t=at the end} or thereabouts; a hospital with new ambulances, two.

Against {nine|t99|t=the last time} the last time, that's T$2 million a gold, as my nephew calculates, who failed Form 5.

@doc d-noumea | French-language daily, translated digest | 2003-09-15
Cagous: {sixty-one|ng} times gold

On Friday evening the delegation had {58|ng2|t=On Friday evening} titles, with Fiji at {51|fg2|t=On Friday evening} and {three|-} relay finals still to swim. It won them all: {61|ng|t=by Saturday}, by Saturday, and first place for the seventh time.

The Fijians, second with {57|fg|t=by Saturday}, have the bigger total, {148|!ft} against {161|!nt|s=us} for us, thanks to rugby and netball, sports we do not play.

The third nation is Samoa ({22|sg}); the kingdom, in fourth, was thrilled with its shot-putter's {15.84|hs} metres and its share of {14|tg}.

The Games record over 100 m, {11.58|rec}, belongs to our own Lise Waheo since 1995 and survived by {four hundredths|hun|v=0.04}.

Next Games: Port Moresby? Apia? Decision on 3 November. Subscription 1,900 F a month.
