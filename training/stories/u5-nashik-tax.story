@story u5-nashik-tax
@topic An Indian city corporation's property tax amnesty and what it brought in
@subject N = Devgaon Municipal Corporation | DMC | the corporation | the civic body | Devgaon
@subject A = Abhay property tax amnesty | Abhay scheme | the amnesty | the scheme
@subject K = Commissioner Shirin Gaekwad | Gaekwad | the commissioner | the civic chief
@subject W = water charges | water bills | water
@subject R = Devgaon Residents' Front | Residents' Front | the Front
@subject S = standing committee | the committee
@fact t6 = 2480000000 | revenue | N | rupees of property tax collected in the year | 2036-03-31 | cumulative
@fact t5 = 1720000000 | revenue | N | rupees of property tax collected in the year | 2035-03-31 | cumulative
@fact td = 760000000 | revenue | N | rupees by which property tax receipts rose | 2036-03-31 | cumulative
@fact tt = 2750000000 | revenue | N | rupees of property tax targeted for the year | 2035-36 | plan
@fact am = 910000000 | revenue | A | rupees of arrears paid | 2036-03-31 | cumulative
@fact aw = 340000000 | revenue | A | rupees of penalty waived | 2036-03-31 | cumulative
@fact ar = 6050000000 | other | N | rupees of arrears outstanding | 2035-10-01 | snapshot
@fact a6 = 5140000000 | other | N | rupees of arrears outstanding | 2036-03-31 | snapshot
@fact ow = 118400 | other | A | owners who paid arrears | 2036-03-31 | cumulative
@fact de = 263000 | other | N | owners in arrears | 2035-10-01 | snapshot
@fact pr = 541000 | other | N | properties assessed | 2036-03-31 | snapshot
@fact pn = 38700 | other | N | properties found by drone that had never been taxed | 2035-36 | cumulative
@fact dc = 85 | rate | A | percent of penalty waived to those who paid by December | 2035-12-31 | constant
@fact dm = 50 | rate | A | percent of penalty waived to those who paid by March | 2036-03-31 | constant
@fact hk = 6 | rate | N | percent by which property tax rises | 2036-04-01 | plan
@fact wk = 10 | rate | W | percent by which water charges rise | 2036-04-01 | plan
@fact hp = 15 | rate | K | percent by which property tax was to rise in the first draft | February 2036 | plan
@fact sl = 412 | other | N | properties sealed for non-payment | 2036-03-31 | cumulative
@fact wr = 780000000 | revenue | W | rupees of water charges collected in the year | 2036-03-31 | cumulative
@rel diff td = t6 - t5
@rel diff a6 = ar - am
@trap t6 tt :: collected and targeted
@trap ar a6 :: arrears before and after
@trap hk hp :: what was adopted and what was first proposed
@trap dc dm :: two deadlines, two discounts
@trap hk wk :: two levies
@trap t6 wr :: property tax and water charges

@doc a-english | English daily, city edition | 2036-04-02
Amnesty helps DMC mop up record {Rs 248 crore|t6} in property tax

DEVGAON: The Devgaon Municipal Corporation closed its books on Monday with {Rs 248 crore|t6|t=on Monday} in property tax, {Rs 76 crore|td} more than a year earlier but shy of the {Rs 275 crore|tt|t=in the 2035-36 budget} it had pencilled in the 2035-36 budget.

Of the sum {Rs 91 crore|am} came from defaulters who made use of the Abhay scheme, under which those who settled before New Year were let off {85%|dc} of the penalty and those who did so by March {50%|dm}.

"{1,18,400|ow} owners came forward on their own. We only had to seal {412|sl} properties," commissioner Shirin Gaekwad told reporters at Savarkar Bhavan.

The outstanding amount, {Rs 605 crore|ar|t=last October} last October, now stands at {Rs 514 crore|a6|t=now}. Water charges brought in another {Rs 78 crore|wr}.

From this month property tax goes up by {6%|hk|t=From this month} and water by {10%|wk|t=From this month}. The standing committee had rejected the {15%|hp|t=in February} that the commissioner proposed in February.

@doc b-front | residents' newsletter | 2036-04-10
Honest people are fools, says the corporation

Friends,

You paid on time. You got {nothing|-|v=0}. Those who did not pay have been forgiven {Rs 34 crore|aw} in penalties, and the commissioner calls it a festival.

Let us look at her festival. In October, {2,63,000|de|t=In October} of us (not us, them) were in arrears. {Fewer than half|-} took the offer. After it all {Rs 514 crore|a6} is still unpaid, which is {twice|-} what the civic body raises in its very best year, the one just gone, {Rs 248 crore|t6|t=the one just gone}.

And who must fill the hole? From April your bill rises by {six per cent|hk|t=From April}. Be grateful: it was to have been {fifteen|hp}. Your water bill goes up {ten|wk}, and for that nobody voted at all.

We have asked under the RTI Act for the list of the {412|sl} sealed premises. We suspect that you will find very few hotels in it.

D. Fernandes-Patwardhan, secretary. Meeting at Gate No. 4, Sunday, 11 a.m.

@doc c-explainer | news site explainer | 2036-04-03
5 questions on Devgaon's tax drive

1. How much was collected?
{248 crore|t6|t=in the year to March 31} rupees in the year to March 31. The year before it was {172 crore|t5|t=The year before}.

2. Was the target met?
No. That was {275 crore|tt}.

3. Where did the extra money come from?
Mostly the amnesty: {91 crore|am} rupees, before you subtract the {34 crore|aw} of penalty that the civic body gave up. Drones also spotted {38,700|pn} buildings that had never received a bill. The roll is now {5.41 lakh|pr|t=now} properties long.

4. How many defaulters are left?
Of {2.63 lakh|de|t=before the scheme} before the scheme, {1.184 lakh|ow} paid. You can do the rest.

5. What about this year?
Rates go up {6 per cent|hk|t=this year} for houses and {10|wk|t=this year} for water. The commissioner wants a "last, last" amnesty at {25 per cent|-|m=pledged}. The committee has not agreed.

Also read: Onion at Rs 14/kg | IPL: 212 chased in 18.3 overs

@doc d-agency | news agency | 2036-04-01
Devgaon civic body's tax mop-up rises {44 pc|-}

Devgaon, Apr 1 (Bharat Samachar) The civic body here collected over {Rs 240 crore|>t6|t=the financial year that ended on Monday} as property tax in the financial year that ended on Monday, officials said.

The corresponding figure was {Rs 172 crore|t5|t=the corresponding period} in the corresponding period.

An amnesty that started on October 1 accounted for {Rs 91 crore|am|by=officials}, officials said. As many as {2.63 lakh|de|t=when it began} property owners were in default when it began, their dues adding up to {Rs 605 crore|ar|t=when it began}. {85 per cent|dc|t=till December 31} of the penalty was waived till December 31 and {half|dm|t=thereafter} thereafter.

The commissioner, Shirin Gaekwad, said {412|sl} properties had been sealed and that a survey by drone had brought {38,700|pn} new ones into the net.

The Residents' Front called the waiver of {Rs 34 crore|aw} "a reward for cheats".
