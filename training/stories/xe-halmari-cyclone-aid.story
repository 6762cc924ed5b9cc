@story xe-halmari-cyclone-aid
@topic Cyclone relief for Halmari islands: who gave what and who got it
@subject C = Cyclone Odile relief | the relief | the relief fund | the fund
@subject H = Halmari Islands | the islands | Halmari
@subject R = Relief Coordination Cell | the cell | the coordinators
@fact tot = 72000000 | fundraising | C | rupees pledged | 2030-12-10 | cumulative | pledged
@fact gov = 32400000 | fundraising | C | rupees pledged by governments | 2030-12-10 | cumulative | pledged
@fact chr = 18600000 | fundraising | C | rupees pledged by churches and mosques | 2030-12-10 | cumulative | pledged
@fact firm = 13500000 | fundraising | C | rupees pledged by firms | 2030-12-10 | cumulative | pledged
@fact dia = 7500000 | fundraising | C | rupees pledged by islanders abroad | 2030-12-10 | cumulative | pledged
@fact gs = 45 | other | C | share of governments in rupees pledged | 2030-12-10 | cumulative
@fact rec = 46800000 | fundraising | C | rupees received | 2030-12-10 | cumulative
@fact out = 25200000 | fundraising | C | rupees pledged and not received | 2030-12-10 | snapshot
@fact rs = 65 | other | C | share of rupees pledged that was received | 2030-12-10 | cumulative
@fact usd = 900000 | fundraising | C | dollars pledged | 2030-12-10 | cumulative | pledged
@fact hou = 2600 | homes | H | homes damaged | 2030-11 | constant
@fact des = 940 | homes | H | homes destroyed | 2030-11 | constant
@fact rep = 1660 | homes | H | homes that can be repaired | 2030-11 | constant
@fact kit = 9400 | price | C | rupees for a repair kit | 2030-12 | constant
@fact kt = 15604000 | spending | C | rupees for repair kits | 2030-12 | plan
@fact ric = 310 | other | C | tonnes of rice | 2030-12-10 | cumulative
@fact r1 = 145 | other | C | tonnes of rice to the north | 2030-12-10 | cumulative
@fact r2 = 98 | other | C | tonnes of rice to the middle | 2030-12-10 | cumulative
@fact r3 = 67 | other | C | tonnes of rice to the south | 2030-12-10 | cumulative
@trap tot rec :: pledged and received
@trap des kit :: 940 homes and 9,400 rupees
@rel sum tot = gov + chr + firm + dia
@rel share gs = gov / tot
@rel diff out = tot - rec
@rel share rs = rec / tot
@rel sum hou = des + rep
@rel product kt = rep * kit
@rel sum ric = r1 + r2 + r3
@rel convert usd = tot

@doc a-sitrep | bulletin | 2030-12-11
Relief Coordination Cell — situation report 9

Pledges (rupees, as of 10 December)
Governments {32,400,000|gov|t=as of 10 December}
Churches and mosques {16,800,000|!chr|^}
Firms {13,500,000|firm|^}
Diaspora {7,500,000|dia|^}
All {72,000,000|tot|^} (US$ {900,000|usd|^})

Received {46,800,000|rec|^}. Outstanding {22,500,000|!out|^}.

Homes: destroyed {940|des}, repairable {1,660|rep}, together {2,600|hou}.
Rice, tonnes: north {145|r1}, middle {98|r2}, south {67|r3}; {310|ric} in all.

@doc b-daily | daily | 2030-12-12
Promises blow in, money follows slowly

By Ruwanthi de Kock

Of the {72 million|tot} rupees promised to Halmari after Cyclone Odile, {46.8 million|rec|t=by Tuesday} had arrived by Tuesday, or {56 per cent|!rs}. {25.2 million|out|^} is still in the mail.

The largest promises, {45 per cent|gs}, come from governments ({32.4 million|gov}). Ministers are good at standing in front of aeroplanes.

A repair kit (tin, nails, {two|-} hammers) costs {9,400|kit} rupees. For the {1,660|rep} houses worth mending that is {15.6 million|kt}. The other {940|des} of the {2,600|hou} are matchwood.

@doc c-radio | radio brief | 2030-12-11
Halmari FM, evening

Rice has reached every island. {310|ric} tonnes: {145|r1} for the north, {98|r2} for the middle group and {67|r3} for us down here, the fewest, as ever.

The cell says {2,600|hou} homes were hit. {940|des} are gone and {1,660|rep} will get a kit. Kits go by list, not by shouting.
