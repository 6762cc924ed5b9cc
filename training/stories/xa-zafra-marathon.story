@story xa-zafra-marathon
@topic Marathon of Porto Zafra: field, times and money for charity
@subject M = Porto Zafra Marathon | the marathon | the race | the organisers
@subject W = Wairimu Tesfalem | Tesfalem | the winner
@subject L = Ludovica Brancusi | Brancusi | the runner-up
@subject H = Hospice Santa Brígida | the hospice
@fact en = 12400 | other | M | runners who signed up | 2033-10-30 | constant
@fact sa = 11160 | other | M | runners who started | 2033-10-30 | constant
@fact fi = 10602 | other | M | runners who finished | 2033-10-30 | constant
@fact du = 558 | other | M | runners who gave up | 2033-10-30 | constant
@fact ns = 1240 | other | M | runners who signed up and did not start | 2033-10-30 | constant
@fact fs = 95 | other | M | finishers as a share of the starters | 2033-10-30 | constant
@fact wo = 4464 | other | M | women who started | 2033-10-30 | constant
@fact me = 6696 | other | M | men who started | 2033-10-30 | constant
@fact wos = 40 | other | M | women as a share of the starters | 2033-10-30 | constant
@fact f0 = 9300 | other | M | runners who started | 2032 | constant
@fact fp = 20 | rate | M | change of the number of starters | 2033-10-30 | constant
@fact fd = 1860 | other | M | more starters than the year before | 2033-10-30 | constant
@fact fe = 65 | price | M | euros of entry fee | 2033 | constant
@fact ft = 806000 | revenue | M | euros of entry fees | 2033 | constant
@fact ho = 120900 | fundraising | H | euros from the race | 2033 | constant
@fact hs = 15 | other | H | share of the entry fees | 2033 | constant
@fact dr = 31 | injuries | M | runners treated by first-aiders | 2033-10-30 | constant
@fact km = 42.2 | distance | M | kilometres of the course | - | constant
@rel sum sa = fi + du
@rel diff ns = en - sa
@rel share fs = fi / sa
@rel sum sa = wo + me
@rel share wos = wo / sa
@rel change fp = f0 -> sa
@rel diff fd = sa - f0
@rel product ft = en * fe
@rel share hs = ho / ft
@trap en sa :: signed up and started
@trap ns fd :: no-shows and growth
@trap dr du :: the treated are not those who gave up

@doc a-daily | city daily | 2033-10-31
Tesfalem wins as field grows by {a fifth|fp}

Wairimu Tesfalem was first over the bridge on Sunday, 48 seconds before Ludovica Brancusi. Behind them came everybody else: {11,160|sa|t=on Sunday} started and {10,602|fi} finished the {42.2|km} kilometres, {95%|fs}. The remaining {558|du} stopped on the way; first-aiders treated {31|dr}.

It was the largest field yet, {1,860|fd} up on the {9,300|f0|t=last year} of last year. {4,464|wo} women ran, making {40%|wos}, with {6,696|me} men.

Of {12,400|en} who had signed up {1,240|ns} preferred bed.

@doc b-release | organisers' press release | 2033-11-02
Thank you, Porto Zafra

Every one of the {12,400|en} entries was worth {€65|fe}, with a total of {€806,000|ft}. {15 per cent|hs}, or {€120,900|ho}, is on its way to the Hospice Santa Brígida.

Starters: {11,160|sa} (2032: {9,300|f0}; up {20 per cent|fp}). Finishers: {10,602|fi}.
Next race: 29 October 2034.

@doc c-radio | radio brief | 2033-10-30
Zafra 101

What a day. {Eleven thousand one hundred and sixty|sa|v=11160} at the gun, {10,602|fi} at the tape, so {558|du} didn't make it. That's still {ninety-five|fs} in {a hundred|-} home. {Four in ten|wos|v=40} were women: {4,464|wo}. And the hospice? {120,900|ho} euros out of {806,000|ft}.
