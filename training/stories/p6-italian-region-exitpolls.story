@story italian-region-exitpolls
@topic Regional election in Italy's Valdirosa: two exit polls, projections and the result
@subject V = Valdirosa | the region
@subject S = Ludovica Sartorelli | Sartorelli | the centre-left | the surgeon
@subject D = Achille Dell'Orso | Dell'Orso | the centre-right | the governor | the outgoing president
@subject M = Omar Benedetti | Benedetti | the civic list | the Movimento
@subject A = Vox Populi Ricerche | Vox Populi
@subject B = Istituto Tassello | Tassello
@fact as = 46.5 | poll_share | S | share in the Vox Populi exit poll | 2030-09-30 15:00 | snapshot | projected
@fact ad = 42.5 | poll_share | D | share in the Vox Populi exit poll | 2030-09-30 15:00 | snapshot | projected
@fact am = 8.0 | poll_share | M | share in the Vox Populi exit poll | 2030-09-30 15:00 | snapshot | projected
@fact bs = 43.0 | poll_share | S | share in the Tassello exit poll | 2030-09-30 15:00 | snapshot | projected
@fact bd = 45.0 | poll_share | D | share in the Tassello exit poll | 2030-09-30 15:00 | snapshot | projected
@fact bm = 9.5 | poll_share | M | share in the Tassello exit poll | 2030-09-30 15:00 | snapshot | projected
@fact p1s = 44.8 | vote_share | S | share in the Vox Populi projection | first projection | snapshot | projected
@fact p1d = 44.1 | vote_share | D | share in the Vox Populi projection | first projection | snapshot | projected
@fact p1c = 12 | counted_share | A | sample covered by the Vox Populi projection | first projection | snapshot
@fact p3s = 45.2 | vote_share | S | share in the Vox Populi projection | third projection | snapshot | projected
@fact p3d = 43.6 | vote_share | D | share in the Vox Populi projection | third projection | snapshot | projected
@fact p3c = 67 | counted_share | A | sample covered by the Vox Populi projection | third projection | snapshot
@fact fs = 45.4 | vote_share | S | share of the vote | final | snapshot
@fact fd = 43.3 | vote_share | D | share of the vote | final | snapshot
@fact fm = 8.8 | vote_share | M | share of the vote | final | snapshot
@fact ns = 391260 | vote_count | S | votes | final | snapshot
@fact nd = 373160 | vote_count | D | votes | final | snapshot
@fact mg = 18100 | margin | S | lead in votes | final | snapshot
@fact to = 57.9 | turnout | V | turnout | final | snapshot
@fact t12 = 14.2 | turnout | V | turnout | Sunday noon | snapshot
@fact t0 = 62.4 | turnout | V | turnout | 2025 | snapshot
@fact d0 = 51.7 | vote_share | D | share of the vote | 2025 | snapshot
@fact ss = 18 | seats | S | council seats | final | snapshot
@fact sd = 10 | seats | D | council seats | final | snapshot
@fact sm = 2 | seats | M | council seats | final | snapshot
@fact st = 30 | seats | V | council seats in all | - | constant
@fact ln = 12000 | sample_size | A | voters interviewed for the exit poll | 2030-09-30 | snapshot
@fact ln2 = 8500 | sample_size | B | voters interviewed for the exit poll | 2030-09-30 | snapshot
@rel diff mg = ns - nd
@rel sum st = ss + sd + sm
@race vp = as ad am
@race tass = bs bd bm
@race fin = fs fd fm
@race proj = p1s p1d
@trap as bs :: two firms
@trap as p1s :: exit poll and projection of one firm
@trap p1s p3s :: two projections
@trap p3s fs :: projection and result
@trap t12 to :: noon and final
@trap to t0 :: two elections
@trap fd d0 :: two elections

@doc a-agency | news agency | 2030-09-30
ITALY: Exit polls split over Valdirosa

AURELIA, September 30 – Two exit polls released when voting ended at 3 p.m. on Monday disagree on who will govern Valdirosa.

According to Vox Populi Ricerche for the public broadcaster, the centre-left's Ludovica Sartorelli is on {46.5 pc|as|t=when voting ended|by=Vox Populi Ricerche} and outgoing president Achille Dell'Orso on {42.5|ad|^}. Istituto Tassello, for a private network, has Dell'Orso ahead by {45.0|bd|by=Istituto Tassello} to {43.0|bs|^}.

Both see Omar Benedetti's civic list third, at {8|am|by=Vox Populi Ricerche} and {9.5|bm|by=Istituto Tassello} pc respectively.

Vox Populi interviewed {12,000|ln} people leaving the polls, Tassello {8,500|ln2}.

A first projection based on {12 pc|p1c|by=Vox Populi} of Vox Populi's sample of ballots gave Sartorelli {44.8|p1s|t=first projection} and Dell'Orso {44.1|p1d|^}.

Five years ago the governor won {51.7 pc|d0|t=Five years ago}. (NAI)

@doc b-daily | national daily | 2030-10-01
Sartorelli takes Valdirosa from the right

By our correspondent in Aurelia, Fiammetta Dallolio

A surgeon will govern the region of knives. With all 1,043 sections in, Ludovica Sartorelli has {45.4|fs|t=With all 1,043 sections in} per cent of the vote, Achille Dell'Orso {43.3|fd|^}, Omar Benedetti {8.8|fm|^}.

In votes the distance is {18,100|mg}: {391,260|ns} to {373,160|nd}. In seats it's larger, for the law rewards whoever comes first. She'll have {18|ss|s=She} of {30|st}, he {11|!sd|s=he}, Benedetti {two|sm}.

Turnout slid to {57.9|to}, from {62.4|t0|t=in 2025} in 2025.

The losers include one polling house. At three in the afternoon Tassello had Dell'Orso winning on {45|bd|t=At three in the afternoon|by=Tassello}. Vox Populi will be pleased with itself, though its {46.5|as|t=At three in the afternoon|s=her} for her was too rosy; its third projection, on {67|p3c|by=its third projection} per cent of the sample, was far better: {45.2|p3s|t=third projection|s=her} and {43.6|p3d|^|s=Dell'Orso}.

See also: Pensioner wins 3 million on a scratchcard in Trieste

@doc c-live | broadcaster live blog | 2030-09-30
#Valdirosa, minute by minute

13.10 (Sunday's) Turnout at noon was {14.2%|t12|t=at noon}.

15.00 Vox Populi exit poll. Sartorelli {46.5|as|t=15.00|by=Vox Populi}, Dell'Orso {42.5|ad|^}, Benedetti {8|am|^}.

15.04 Over at the competition they've got it the other way round. Tassello: Dell'Orso {45|bd|by=Tassello|t=15.04}, Sartorelli {44|!bs|^}.

16.20 First projection, {12%|p1c|t=16.20} of the sample. Sartorelli {44.8|p1s|t=16.20}, Dell'Orso {44.1|p1d|^}. A coin in the air.

18.45 Third projection, {two thirds|~p3c|t=18.45|v=66.7} of the sample. Sartorelli {45.2|p3s|t=18.45}, Dell'Orso {42.9|!p3d|^}.

19.30 He phones her.

22.40 Final turnout {57.9%|to|t=Final}. It had been {62.4|t0|t=in 2025} in 2025.

@doc d-swiss | Swiss newspaper | 2030-10-02
A narrow swing in Italy's north

The centre-left has won back Valdirosa after ten years. {18,100|mg|s=Ludovica Sartorelli} votes separate Ludovica Sartorelli from the outgoing president, whose share fell to {43.3|fd|s=the outgoing president|t=this time} per cent this time from {51.7|d0|t=in 2025} in 2025. It was a swing mostly into abstention: {57.9|to} per cent voted.

Dell'Orso's allies blame Benedetti. His {8.8|fm} per cent, they say, were "our shopkeepers". He got {two|sm|s=He} seats for it, in a council where {18|ss|s=the left} will sit for the left and {10|sd|s=the right} for the right.

Pollsters had a mixed day. Vox Populi had asked {12,000|ln}, its competitor Tassello {7,000|!ln2}. Size helps, it seems.
