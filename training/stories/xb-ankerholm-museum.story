@story xb-ankerholm-museum
@topic Visitors and accounts of a Danish maritime museum, 2028
@subject M = Ankerholm Maritime Museum | Ankerholm | museum
@subject D = Danes | domestic visitors
@subject G = Germans | German visitors
@subject O = other countries | elsewhere
@subject R = Roskær Science Centre | Roskær
@subject K = municipality of Ankerholm | municipality
@fact v = 180000 | crowd | M | visitors in the year | 2027 | constant
@fact v0 = 150000 | crowd | M | visitors in the year | 2026 | constant
@fact vp = 20 | rate | M | growth in visitors | 2027 | constant
@fact vd = 30000 | crowd | M | additional visitors | 2027 | constant
@fact va = 99000 | crowd | D | visitors in the year | 2027 | constant
@fact vb = 54000 | crowd | G | visitors in the year | 2027 | constant
@fact vc = 27000 | crowd | O | visitors in the year | 2027 | constant
@fact sa = 55 | other | D | share of the visitors | 2027 | constant
@fact sb = 30 | other | G | share of the visitors | 2027 | constant
@fact sc = 15 | other | O | share of the visitors | 2027 | constant
@fact lead = 25 | margin | D | percentage points between the two largest groups | 2027 | constant
@fact tick = 95 | price | M | average ticket in kroner | 2027 | constant
@fact ti = 17100000 | revenue | M | ticket income in kroner | 2027 | constant
@fact gr = 9400000 | revenue | K | yearly grant in kroner | 2027 | constant
@fact sh = 3500000 | revenue | M | income of shop and café in kroner | 2027 | constant
@fact inc = 30000000 | revenue | M | income in kroner | 2027 | constant
@fact exp = 28800000 | spending | M | spending in kroner | 2027 | constant
@fact sur = 1200000 | profit | M | surplus in kroner | 2027 | constant
@fact ince = 4000000 | revenue | M | income in euros | 2027 | constant
@fact rv = 210000 | crowd | R | visitors in the year | 2027 | constant
@fact goal = 200000 | crowd | M | visitors expected in the year | 2028 | plan | projected
@rel change vp = v0 -> v
@rel diff vd = v - v0
@rel sum v = va + vb + vc
@rel share sa = va / v
@rel share sb = vb / v
@rel share sc = vc / v
@rel diff lead = sa - sb
@rel product ti = tick * v
@rel sum inc = ti + gr + sh
@rel diff sur = inc - exp
@rel convert ince = inc
@trap rv goal :: another museum's visitors against next year's hope
@trap sur gr :: surplus is smaller than the grant

@doc release | press release | 2028-01-17
A record year at Ankerholm

The Ankerholm Maritime Museum welcomed {180,000|v|t=in 2027} guests in 2027, {30,000|vd|^} more than the {150,000|v0|t=the year before} of the year before and an increase of {20 per cent|vp|t=in 2027}. {99,000|va|^} were Danes, {54,000|vb|^} came from Germany and {27,000|vc|^} from elsewhere.

Income reached DKK {30.0 million|inc|^}: tickets {17.1 million|ti|^}, the municipality's grant {9.4 million|gr|^}, shop and café {3.5 million|sh|^}. After expenses of DKK {28.8 million|exp|^} there is a surplus of DKK {1.2 million|sur|^}. We hope for {200,000|goal|t=this year} visitors this year.

@doc daily | regional daily | 2028-01-18
The sea still sells

Roskær had {210,000|rv}, but nobody in Ankerholm is jealous. Up {20 per cent|vp} from {150,000|v0} to {180,000|v}: the old dock has not been so full since it built ships.

Danes are {55 per cent|sa} of the public, Germans {30|sb}, a lead of {25 percentage points|lead}. Everyone else makes up {15|sc}.

An average ticket of {95|tick} kroner from {180,000|v} people gave {17.1 million|ti} kroner.

FOTO: Jens Mølby / 24 billeder

@doc trade | museum newsletter | 2028-02-02
Numbers from the Nordic floor

Ankerholm closed 2027 on {30 million|inc} kroner of income (some {4 million|~ince} euros) and {28.8 million|exp} of spending; {1.2 million|sur} stays in the till. The public by passport: {99,000|va} Danish, {54,000|vb} German, {27,000|vc} other, {180,000|v} together.
