@story m5-mumbai-auction
@topic Evening sale of modern Indian art at Kalbadevi & Sons, Mumbai
@subject P = Monsoon, Chowpatty | the Chowpatty canvas | Monsoon | lot 14 | the Lobo | the picture
@subject S = Seated Weaver | the Weaver | lot 22 | the Sheth bronze
@subject K = Kalbadevi & Sons | Kalbadevi | the auction house | the house | the auctioneers
@subject A = Aurelio Lobo | Lobo | the Goan painter | the painter
@subject R = Farrokh Batlivala | Batlivala | the auctioneer | the house's chairman
@subject L = Larkham's | Larkham's of London | the London rival
@fact ham = 380000000 | price | P | rupees at the fall of the hammer | 2032-11-24 | constant
@fact prem = 456000000 | price | P | rupees with the buyer's premium | 2032-11-24 | constant
@fact pp = 20 | other | K | percent of buyer's premium | 2032 | constant
@fact elo = 180000000 | price | P | rupees of the low estimate | before the sale | plan | projected
@fact ehi = 250000000 | price | P | rupees of the high estimate | before the sale | plan | projected
@fact uns = 7 | other | K | lots left unsold | 2032-11-24 | cumulative
@fact open = 120000000 | price | P | rupees of the opening bid | 2032-11-24 | constant
@fact usd = 5400000 | price | P | dollars with the buyer's premium | 2032-11-24 | constant
@fact ham2 = 92000000 | price | S | rupees at the fall of the hammer | 2032-11-24 | constant
@fact prem2 = 110400000 | price | S | rupees with the buyer's premium | 2032-11-24 | constant
@fact rec = 261000000 | price | A | rupees of the dearest work before | 2027 | constant
@fact tot = 1872000000 | revenue | K | rupees of the evening's sales with premium | 2032-11-24 | cumulative
@fact toth = 1560000000 | revenue | K | rupees of the evening's sales at the hammer | 2032-11-24 | cumulative
@fact lots = 68 | other | K | lots on offer | 2032-11-24 | constant
@fact sold = 61 | other | K | lots that found a buyer | 2032-11-24 | cumulative
@fact st = 89.7 | other | K | percent of lots sold | 2032-11-24 | cumulative
@fact tot31 = 1340000000 | revenue | K | rupees of the evening's sales with premium | November 2031 | cumulative
@fact ltot = 1210000000 | revenue | L | rupees of the evening's sales with premium | September 2032 | cumulative
@fact bid = 7 | other | P | bidders | 2032-11-24 | constant
@fact min = 11 | duration | P | minutes of bidding | 2032-11-24 | constant
@fact paid = 40000 | price | P | rupees that its first owner gave | 1971 | constant
@fact yr = 1969 | other | P | year in which it was painted | - | constant
@fact room = 340 | crowd | K | people in the saleroom | 2032-11-24 | snapshot
@fact aged = 58 | age | A | age at death | 1984 | constant
@fact works = 214 | other | A | known oil paintings | - | constant
@fact gst = 12 | rate | K | percent of tax on art | 2032 | constant
@trap ham prem :: hammer and premium
@trap elo ehi :: low and high estimate
@trap tot toth :: with premium and without
@trap tot tot31 :: this November and last
@trap tot ltot :: two houses
@trap prem prem2 :: two lots
@trap prem rec :: the new record and the old
@rel diff uns = lots - sold
@rel share st = sold / lots

@doc a-business | financial daily | 2032-11-25
Lobo's Monsoon fetches {Rs 45.6 crore|prem|v=456000000}, nearly double estimate

MUMBAI: A {1969|yr} canvas by the Goan painter Aurelio Lobo sold on Thursday night for {Rs 45.6 crore|prem|v=456000000|t=on Thursday night}, including premium, at Kalbadevi & Sons, overtaking the {Rs 26.1 crore|rec|v=261000000|t=in 2027} paid in 2027 for the artist's dearest work until then.

Bidding for Monsoon, Chowpatty opened at {Rs 12 crore|open|v=120000000} and closed, {11|min} minutes and {seven|bid} contenders later, at a hammer price of {Rs 38 crore|ham|v=380000000}. The catalogue had suggested {Rs 18 crore|elo|v=180000000} to {Rs 25 crore|ehi|v=250000000}.

The sale brought in {Rs 187.2 crore|tot|v=1872000000} against {Rs 134 crore|tot31|v=1340000000|t=last November} last November. {Sixty-one|sold} of {68|lots} lots changed hands.

Shares of art funds were unmoved.

@doc b-artweekly | international art weekly | 2032-11-28
Mumbai: an old Goan and a new ceiling

In a saleroom filled with {340|room} people and twice as many telephones, Farrokh Batlivala, who is not given to theatre, wiped his glasses before he let the gavel drop. {Rs380m|ham|v=380000000}. With {20 per cent|pp} on top, the Chowpatty canvas cost its unnamed buyer {Rs456m|prem|v=456000000} (about {$5.4m|usd}).

Lobo, who died at {58|aged} with most of his {214|works} oils unsold, gave it to a dentist for {Rs40,000|paid|v=40000|t=in 1971} in 1971. The dentist's granddaughter was in row three.

The bronze that followed, Meher Sheth's Seated Weaver, did respectably: {Rs92m|ham2|v=92000000} under the hammer. The sell-through was {90 per cent|st|round} and the evening's total, premium included, {Rs1.87bn|tot|v=1870000000|round=10000000}, {half|-} as much again as Larkham's of London managed with Indian art in September ({Rs1.21bn|ltot|v=1210000000|t=in September}).

Is it a boom? "It is one picture," Batlivala said.

Issue 1,904 · £6.50 · Subscribe and save 40%

@doc c-television | television news site | 2032-11-25
WATCH: {Rs 38 crore|ham|v=380000000} and the hammer falls!

2:41 video · 188K views

MUMBAI — The room gasped, the phones went quiet, and a painting that once cost less than a scooter became one of the dearest ever sold in the country.

What the buyer pays: {Rs 38 crore|ham|v=380000000} bid, plus the {20%|pp} fee, makes {Rs 45.6 crore|prem|v=456000000}. Then the taxman wants {12%|gst} too.

What the seller hoped for: {25 crore|ehi|v=250000000} at best.

What it cost the first time: {40,000 rupees|paid|v=40000|t=1971}, 1971.

The runner-up of the night: "Seated Weaver", {Rs 11.04 crore|prem2|v=110400000} all in.

What didn't sell: {seven|uns} lots, a pair of Company School elephants among them.

Trending: Local trains 14 minutes late · Onion at ₹72/kg

@doc d-pressrelease | press release | 2032-11-25
KALBADEVI & SONS — MODERN & AFTER — RESULTS
For immediate release

Sale total (hammer): {INR 156 crore|toth|v=1560000000}
Sale total (with buyer's premium): {INR 187.2 crore|tot|v=1872000000}
Lots offered / sold: {68|lots} / {61|sold}
Sold by lot: {89.7%|st}

TOP LOTS
14. Aurelio Lobo, Monsoon, Chowpatty ({1969|yr}). Hammer {INR 38 crore|ham|v=380000000}. With premium {INR 45.6 crore|prem|v=456000000}. Estimate {INR 18|elo|v=180000000}–{25 crore|ehi|v=250000000}. Record for the artist (previous: {INR 26.1 crore|rec|v=261000000}).
22. Meher Sheth, Seated Weaver. Hammer {INR 9.2 crore|ham2|v=92000000}. With premium {INR 11.04 crore|prem2|v=110400000}.

"We had {seven|bid} people chasing lot 14 and only one of them went home happy," said Farrokh Batlivala, chairman. The next sale is on 12 March.

Images: +91 22 5550 0177. © K&S 2032.
