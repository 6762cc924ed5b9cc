@story y1-jaffna-cricket
@topic One-day cricket match between Jaffna Coast and Galle Fort XI, Sri Lanka, February 2035
@subject J = Jaffna Coast | Jaffna | the northerners
@subject G = Galle Fort | Galle | the southerners
@subject S = Kavindu Senarath | Senarath | the opener
@subject A = Arul Nadesan | Nadesan | the leg-spinner
@subject P = Praveen Sivakumar | Sivakumar | the captain
@fact g = 243 | score | G | runs scored in the match | end of innings | constant
@fact j = 247 | score | J | runs scored in the match | end of match | constant
@fact jw = 6 | score | J | wickets lost in the match | end of match | constant
@fact s = 104 | score | S | runs scored in the match | end of innings | constant
@fact a = 5 | score | A | wickets taken in the match | end of innings | constant
@fact ar = 38 | score | A | runs conceded in the match | end of innings | constant
@fact p = 87 | score | P | runs scored in the match | end of match | constant
@fact m = 4 | margin | J | wickets by which the match was won | end of match | constant
@fact sj = 3 | score | J | matches won in the series | after the fourth match | snapshot
@fact sg = 1 | score | G | matches won in the series | after the fourth match | snapshot
@trap m a :: wickets to spare and wickets taken
@trap s p :: two batsmen

@doc a-lankawire | news agency | 2035-02-11
Jaffna take series with {four|m}-wicket win

Jaffna Coast chased down Galle Fort's {243|g} with {four|m} wickets and {nine|-} balls in hand on Sunday, reaching {247|j} for {six|jw} and sealing the series {3|sj}-{1|sg}.

Kavindu Senarath's {104|s} had given the southerners hope before leg-spinner Arul Nadesan took {five|a} for {38|ar}.

Captain Praveen Sivakumar steered the reply with an unbeaten {87|p}.

@doc b-northernstar | regional paper | 2035-02-12
'We have waited eleven years'

"Kavindu batted like a king," said Sivakumar, who had just made {87|p} not out himself. The opener's {104|s} was the only score over {30|-} in Galle's {243|g}.

For the northerners, {3|sj}-{1|sg} winners with one match left, Nadesan's {5|a}-{38|ar} will be the memory. They passed the target with {six|jw} down.
